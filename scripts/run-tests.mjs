/** Runs test commands and counts: a file that fails, and passes when run again alone, is flaky. */
import {run} from './run-command.mjs';

/** `FAILED WebKit test/x.test.ts: …`, as written by test/helpers/count-reporter.mjs. */
const FAILURE = /^FAILED (\w+) (\S+):.*/gm;
/** More failing files than this are not a browser's hiccup. */
const FEW_FILES = 3;

/** A test that the command itself has repeated with success, as scripts/hosts.mjs writes it. */
const REPEATED = /^FLAKY .*/gm;

/** The last line of a complete run. */
const COUNT = /^(\d+) passed, (\d+) failed$/m;

/** The numbers of passed and failed tests; a run that breaks off counts as a failed test. */
function countOf({code, output}) {
  const [, passed, failed] = COUNT.exec(output) ?? [];
  return {passed: Number(passed ?? 0), failed: Number(failed ?? 0) || (code === 0 ? 0 : 1)};
}

/** Repeats a run that was ended before it could count its tests, and notes how it ended. */
async function runToItsEnd(command, env, notes) {
  const first = await run(command, {env, isLive: true});
  if (COUNT.test(first.output)) return first;
  notes.push(`BROKE OFF, RUN AGAIN: ${command} (exit code ${first.code}, signal ${first.signal})`);
  return run(command, {env, isLive: true});
}

/**
 * Runs the failing files of an engine again, because a browser driven from outside may lose a key or a
 * window.
 */
async function runAgain(command, env, failures) {
  const [, engine, file] = failures[0];
  const again = {...env, ENGINES: engine, TESTS: file};
  const {failed} = countOf(await run(command, {env: again, isLive: true}));
  const lines = failures.map(([line]) => (failed > 0 ? line : `FLAKY ${line}`));
  return failed > 0
    ? {passed: 0, failed, flaky: 0, lines}
    : {passed: failures.length, failed, flaky: failures.length, lines};
}

/** @returns {Promise<{passed: number, failed: number, flaky: number, notes: string[]}>} */
export async function runTests(command, env) {
  const notes = [];
  const first = await runToItsEnd(command, env, notes);
  const repeated = first.output.match(REPEATED) ?? [];
  notes.push(...repeated);
  const count = {...countOf(first), flaky: repeated.length, notes};
  const failures = [...first.output.matchAll(FAILURE)];
  const files = byFile(failures);
  if (files.size === 0 || files.size > FEW_FILES) {
    notes.push(...failures.map(([line]) => line));
    return count;
  }
  count.failed = 0;
  for (const inFile of files.values()) {
    const {passed, failed, flaky, lines} = await runAgain(command, env, inFile);
    count.passed += passed;
    count.failed += failed;
    count.flaky += flaky;
    notes.push(...lines);
  }
  return count;
}

function byFile(failures) {
  const files = new Map();
  for (const failure of failures) {
    const key = `${failure[1]} ${failure[2]}`;
    files.set(key, [...(files.get(key) ?? []), failure]);
  }
  return files;
}

/** Runs a check; a failure counts as one failed test, and prints the output. */
export async function runCheck(command) {
  const {code, output} = await run(command);
  return {passed: 0, failed: code === 0 ? 0 : 1, flaky: 0, notes: [], output: output.trim()};
}
