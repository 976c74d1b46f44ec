import {writeFileSync} from 'node:fs';
import {decode} from './encoding.js';
import {besidePage, loadPrerenderer} from './prerenderer.js';
import {UsageError} from './problem.js';
import {readBytes, readDeep} from './read-file.js';
import {count} from './report.js';

/** What to write. */
interface PrerenderOptions {
  readonly jsonLd: boolean;
  readonly light: boolean;
}

/** Prerenders pages in place; returns the exit code. */
export async function prerenderFiles(
  files: readonly string[],
  options: PrerenderOptions,
  say: (text: string) => void,
): Promise<number> {
  const {prerenderPage} = await loadPrerenderer();
  let isFine = true;
  for (const file of files) {
    const before = read(file);
    const readSource = besidePage(file);
    const page = readDeep(file, () => prerenderPage(before, {...options, readSource}));
    if (page.html !== before) writeFileSync(file, page.html);
    for (const problem of page.problems) say(`${file}: ${problem}\n`);
    say(`${file}: ${count(page.count, 'element')} prerendered\n`);
    isFine &&= page.count > 0 && page.problems.length === 0;
  }
  return isFine ? 0 : 1;
}

/** Only reads UTF-8: a page in another encoding would be damaged when written back. */
function read(file: string): string {
  if (file === '-') throw new UsageError('prerender writes into files and cannot use "-"');
  const bytes = readBytes(file);
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
  } catch {
    const {encoding} = decode(bytes, file);
    throw new UsageError(
      `cannot prerender "${file}": it is in ${encoding}. Save it as UTF-8 first`,
    );
  }
}
