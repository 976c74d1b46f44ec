/**
 * Fails if the part of dist/ in git differs from what the source builds, because partners embed it as
 * it is.
 */
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {Linter} from 'eslint';
import {SCRIPTS} from './build/script-names.mjs';
import {isBuilt} from './build/up-to-date.mjs';

if (!isBuilt()) await import('./build.mjs');

/** Files of dist/ that differ from the committed or staged ones, are missing, or are new. */
const changed = execFileSync('git', ['status', '--porcelain', '--', 'dist'], {encoding: 'utf8'})
  .split('\n')
  .filter((line) => /^.[^ ]/.test(line))
  .map((line) => line.slice(3));

/** @returns {string[]} reasons why a file is not a classic 7-bit script in the syntax of 2021 */
function problemsOf(file) {
  const code = readFileSync(file, 'utf8');
  const languageOptions = {ecmaVersion: 2021, sourceType: 'script'};
  return [
    ...new Linter()
      .verify(code, [{languageOptions}])
      .map(({message, line}) => `${file}:${line}: ${message}`),
    ...(/[^\t\n\r -~]/.test(code) ? [`${file} is not plain ASCII.`] : []),
  ];
}

const problems = SCRIPTS.flatMap((script) => problemsOf(`dist/${script}`));
if (changed.length > 0)
  problems.push(`dist/ was stale and is now rebuilt; commit it: ${changed.join(', ')}.`);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
