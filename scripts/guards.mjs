/**
 * `npm run guards`: takes each guard of test/guards.mjs out of the source, one at a time, and says
 * which ones no test misses. It edits src/ and brings it back, so it begins only where git knows all
 * of it. `--only=text` tries those that are called so.
 */
import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {GUARDS} from '../test/guards.mjs';

const only = process.argv.find((word) => word.startsWith('--only='))?.slice('--only='.length) ?? '';

const git = (...args) => execFileSync('git', args, {encoding: 'utf8'});

const fails = (command) => spawnSync(command, {shell: true}).status !== 0;

const failsWithout = ({tests, command, build, engine = 'Chromium'}) => {
  const env = {...process.env, ENGINES: engine, TESTS: tests};
  const npx = (...args) => spawnSync('npx', args, {env, encoding: 'utf8'});
  if (build && npx('rollup', '-c', '--silent').status !== 0) throw new Error('It does not build.');
  if (command) return fails(command);
  const {stdout} = npx('web-test-runner');
  // A run that does not begin, or a file that cannot be loaded, says nothing about its tests.
  return /^FAILED /m.test(stdout) && !stdout.includes('Could not import your test module');
};

function tryOut({guard, file, text, without, ...rest}) {
  const source = readFileSync(file, 'utf8');
  if (source.split(text).length !== 2)
    throw new Error(`"${guard}": its text is not in ${file} once.`);
  writeFileSync(
    file,
    source.replace(text, () => without),
  );
  try {
    return failsWithout(rest);
  } finally {
    writeFileSync(file, source);
    if (rest.build) git('checkout', '--', 'dist');
  }
}

if (git('status', '--porcelain', 'src', 'dist') !== '')
  throw new Error('src/ or dist/ has changes that are not committed.');
process.once('SIGINT', () => {
  git('checkout', '--', 'src', 'dist');
  process.exit(1);
});

const chosen = Object.entries(GUARDS).flatMap(([group, guards]) =>
  guards.filter((one) => one.guard.includes(only)).map((guard) => ({group, guard})),
);
// What fails anyway says nothing of a guard.
for (const file of new Set(chosen.flatMap(({guard}) => guard.tests?.split(',') ?? [])))
  if (!existsSync(file)) throw new Error(`There is no ${file}.`);
for (const command of new Set(chosen.flatMap(({guard}) => guard.command ?? [])))
  if (fails(command)) throw new Error(`"${command}" fails with the guards in place.`);

let held = 0;
for (const {group, guard} of chosen) {
  const isHeld = tryOut(guard);
  if (isHeld) held++;
  const by = guard.tests ?? guard.command;
  console.log(`${isHeld ? 'held    ' : 'NOT HELD'}  ${group}: ${guard.guard} (${by})`);
}
console.log(`${held} of ${chosen.length} guards are held by a test.`);
process.exitCode = held === chosen.length ? 0 : 1;
