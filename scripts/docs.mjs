/**
 * `npm run docs`: writes the documentation site into demo/docs/, from docs/, the READMEs and
 * dist/custom-elements.json. `--check` writes nothing and fails if a link or an anchor is broken, on
 * the site or between the Markdown files, or if the head of a page is wrong.
 */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {markdownProblems} from './docs/check-markdown.mjs';
import {problemsOf} from './docs/check.mjs';
import {buildSite, FOLDER} from './docs/site.mjs';

const files = buildSite();
const problems = [...problemsOf(files), ...markdownProblems()];
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
if (!process.argv.includes('--check')) {
  rmSync(FOLDER, {recursive: true, force: true});
  mkdirSync(FOLDER, {recursive: true});
  for (const [name, text] of files) writeFileSync(`${FOLDER}/${name}`, text);
}
