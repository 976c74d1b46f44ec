import type {CheckReport, SourceFile} from './check.js';
import {besidePage, loadPrerenderer} from './prerenderer.js';
import {readDeep} from './read-file.js';

/** Whether a file is a page, whose light questions are checked, and not a file of questions. */
export const isPage = ({file}: SourceFile): boolean => /\.x?html?$/i.test(file);

/** Checks whether the light questions of pages are what `prerender --light` would write now. */
export async function checkPages(pages: readonly SourceFile[]): Promise<CheckReport> {
  if (pages.length === 0) return {files: [], problems: []};
  const {checkLight} = await loadPrerenderer();
  const checked = pages.map(({file, text}) => {
    const page = readDeep(file, () => checkLight(text, {readSource: besidePage(file)}));
    return {file, ...page};
  });
  return {
    files: checked.map(({file, count}) => ({file, lang: '', entries: count, asked: count})),
    problems: checked.flatMap(({file, problems}) =>
      problems.map(({line, message}) => ({
        file,
        line,
        column: 1,
        level: 'error',
        rule: 'stale-questions',
        path: '',
        message: `${message}. Run: npx trust-faq prerender --light ${file}`,
      })),
    ),
  };
}
