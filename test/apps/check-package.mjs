/** Checks the packed package with publint, attw and a CycloneDX validator. */
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {Spec, Validation} from '@cyclonedx/cyclonedx-library';

const folder = mkdtempSync(join(tmpdir(), 'trust-faq-package-'));
const options = {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']};
const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
const [{filename}] = JSON.parse(execFileSync('npm', pack, options));
const file = join(folder, filename);

const FOR_PAGES = ['trust-faq.js', 'trust-faq.ja.js', 'trust-faq.en.js'].map(
  (script) => `./dist/${script}`,
);

/** @returns {string[]} the output of the program if it fails */
function problemsOf(program, ...args) {
  try {
    execFileSync(join(import.meta.dirname, 'node_modules/.bin', program), args, options);
    return [];
  } catch ({stdout, message}) {
    return [`${program}: ${stdout || message}`];
  }
}

const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
const error = await validator.validate(readFileSync('dist/sbom.cdx.json', 'utf8'));
const problems = [
  ...problemsOf('publint', '--strict', file),
  // The scripts for pages have no types, because nobody imports them.
  ...problemsOf('attw', file, '--profile', 'esm-only', '--exclude-entrypoints', ...FOR_PAGES),
  ...(error ? [`dist/sbom.cdx.json is no CycloneDX 1.6: ${JSON.stringify(error)}`] : []),
];
rmSync(folder, {recursive: true});
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
