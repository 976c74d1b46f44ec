/**
 * Checks the bundled questions and answers: one line per problem, exit code 1 if there is any.
 * The checks themselves are in test/data/, where the browser tests run them too.
 */
import {loadSource} from './build/load-source.mjs';

const {ja, en, findProblems, requiredTermCount} = await loadSource(`
  export {ja} from './src/data/ja.js';
  export {en} from './src/data/en.js';
  export {findProblems} from './test/data/content-problems.js';
  export {requiredTermCount} from './test/data/text-problems.js';
`);

const datasets = [ja, en];
const problems = findProblems(datasets);
for (const {file, id, text} of problems) console.error(`${file}: ${id}: ${text}`);
if (problems.length > 0) {
  console.error(`check:content: ${problems.length} problem${problems.length === 1 ? '' : 's'}`);
  process.exitCode = 1;
} else {
  console.log(
    `check:content: ${ja.entries.length} entries × ${datasets.length} languages, ` +
      `${requiredTermCount} required terms: fine`,
  );
}
