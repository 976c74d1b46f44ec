/**
 * Serves at `/pagefind-site/pagefind/` what Pagefind makes of a site of 5,000 Japanese pages, one question each: the
 * sentences of the bundled entries in other combinations. Under `/pagefind-late/` the first request fails.
 */
import {rmSync} from 'node:fs';
import {mkdtemp, readFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {build} from 'esbuild';

const SIZE = 5000;
const escape = (text) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/** The entries of `many.ts`, which is what the page under test compares with. */
async function manyEntries(size) {
  const {outputFiles} = await build({
    entryPoints: ['test/helpers/many.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'silent',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return (await import(`data:text/javascript;base64,${code}`)).manyEntries(size);
}

const pageOf = ({id, topic, question, answer}) => `<!doctype html>
<html lang="ja">
  <body>
    <h1>${escape(question)}</h1>
    <p data-pagefind-meta="id:${id}" data-pagefind-filter="topic:${topic}">${escape(answer)}</p>
  </body>
</html>`;

async function makeSite() {
  const {close, createIndex} = await import('pagefind');
  const {index} = await createIndex();
  const {entries} = await manyEntries(SIZE);
  for (const entry of entries) {
    const {errors} = await index.addHTMLFile({
      url: `/faq/${entry.id}.html`,
      content: pageOf(entry),
    });
    if (errors.length > 0) throw new Error(errors.join());
  }
  const folder = await mkdtemp(join(tmpdir(), 'trust-faq-pagefind-'));
  process.once('exit', () => rmSync(folder, {recursive: true, force: true}));
  await index.writeFiles({outputPath: folder});
  await close();
  return folder;
}

/** One site for all engines, made when the first asks for it. */
let site;
const asked = new Set();

export async function servePagefind(context, next) {
  const [, name, file] =
    /^\/pagefind-(site|late)\/pagefind\/([\w.-]+(?:\/[\w.-]+)?)$/.exec(context.path) ?? [];
  if (!file) return next();
  const engine = context.get('user-agent');
  if (name === 'late' && !asked.has(engine)) {
    asked.add(engine);
    context.status = 503;
    return;
  }
  const folder = await (site ??= makeSite());
  context.type = file.endsWith('.js') ? 'js' : 'application/octet-stream';
  context.body = await readFile(join(folder, file));
}
