/**
 * `npm run guards`: removes each guard of test/guards.mjs from the source, one at a time, and reports
 * which tests notice and which do not. It edits files and restores them, so it starts only if
 * git has all of them and the tests pass. `--only=text` tries those whose name contains the text;
 * `--check` only says whether each text is in its file exactly once, for `npm test`.
 */
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {GUARDS} from '../test/guards.mjs';
import {run} from './run-command.mjs';

const only = process.argv.find((word) => word.startsWith('--only='))?.slice('--only='.length) ?? '';

const git = (...args) => execFileSync('git', args, {encoding: 'utf8'});

const fails = async (command) => (await run(command)).code !== 0;

/**
 * Returns those test files that have a failing test. A run that does not start proves nothing about its
 * tests.
 */
async function failingOf(tests, engine = 'Chromium') {
  const {output} = await run('npx web-test-runner', {env: {ENGINES: engine, TESTS: tests.join()}});
  return tests.filter(
    (file) =>
      output.includes(`\nFAILED ${engine} ${file}: `) &&
      !output.includes('Could not import your test module'),
  );
}

/** Returns the tests that should notice a missing guard but do not. */
async function blindTo({tests, command, build, engine}) {
  if (build && (await fails('npx rollup -c --silent'))) throw new Error('It does not build.');
  if (command) return (await fails(command)) ? [] : [command];
  const failing = await failingOf(tests, engine);
  return tests.filter((file) => !failing.includes(file));
}

/** Reports a guard whose description no longer matches the source. */
function problemOf({guard, file, text, tests = []}) {
  for (const needed of [file, ...tests])
    if (!existsSync(needed)) return `"${guard}": there is no ${needed}.`;
  const times = readFileSync(file, 'utf8').split(text).length - 1;
  return times === 1 ? '' : `"${guard}": its text is in ${file} ${times} times, not once.`;
}

async function tryOut({file, text, without, ...rest}) {
  const source = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    source.replace(text, () => without),
  );
  const restore = () => {
    writeFileSync(file, source);
    if (rest.build) git('checkout', '--', 'dist');
  };
  process.once('exit', restore);
  try {
    return await blindTo(rest);
  } finally {
    process.off('exit', restore);
    restore();
  }
}

const chosen = Object.entries(GUARDS).flatMap(([group, guards]) =>
  guards.filter((one) => one.guard.includes(only)).map((guard) => ({group, guard})),
);
const problems = chosen.map(({guard}) => problemOf(guard)).filter(Boolean);
for (const problem of problems) console.error(problem);
if (problems.length > 0 || process.argv.includes('--check')) process.exit(problems.length && 1);

const files = [...new Set(chosen.map(({guard}) => guard.file))];
if (git('status', '--porcelain', 'dist', ...files) !== '')
  throw new Error('dist/ or a file with a guard has changes that are not committed.');

// A test that fails with the guards in place proves nothing.
for (const engine of ['Chromium', 'Firefox', 'WebKit']) {
  const guards = chosen.filter(({guard}) => (guard.engine ?? 'Chromium') === engine);
  const tests = [...new Set(guards.flatMap(({guard}) => guard.tests ?? []))];
  const failing = tests.length > 0 ? await failingOf(tests, engine) : [];
  if (failing.length > 0)
    throw new Error(`With the guards in place ${failing.join(', ')} fails in ${engine}.`);
}
for (const command of new Set(chosen.flatMap(({guard}) => guard.command ?? [])))
  if (await fails(command)) throw new Error(`"${command}" fails with the guards in place.`);

let noticed = 0;
for (const {group, guard} of chosen) {
  const blind = await tryOut(guard);
  if (blind.length === 0) noticed++;
  const by = guard.tests?.join(', ') ?? guard.command;
  console.log(
    blind.length === 0
      ? `noticed      ${group}: ${guard.guard} (${by})`
      : `NOT NOTICED  ${group}: ${guard.guard} (by ${blind.join(', ')})`,
  );
}
console.log(`${noticed} of ${chosen.length} removals were noticed by every test named for them.`);
process.exitCode = noticed === chosen.length ? 0 : 1;
