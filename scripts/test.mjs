/** `npm test`: every check in order, each with its duration; all of them, so that one run tells everything. */
import {spawn} from 'node:child_process';

const STEPS = [
  ['types of the source', 'tsc -p .'],
  ['types of the engine, without DOM', 'tsc -p src/core'],
  ['types of the tests', 'tsc -p test'],
  ['lint', 'eslint .'],
  ['format', 'prettier --check --log-level warn .'],
  ['dist/ is what the source builds', 'node scripts/check-dist.mjs'],
  ['byte budget', 'node scripts/size.mjs --check'],
  ['content', 'npm run --silent check:content'],
  ['tables of the READMEs', 'node scripts/docs-tables.mjs --check'],
  ['theme code shown in the demo', 'node scripts/demo-themes.mjs --check'],
  ['package for bundlers', 'publint --strict'],
  ['package for TypeScript', 'attw --pack . --profile esm-only'],
  ['browsers', 'node scripts/install-browsers.mjs'],
  ['tests', 'web-test-runner'],
];

/** @returns {Promise<{code: number, output: string}>} */
function run(command, isLive) {
  const child = spawn(command, {shell: true, stdio: ['ignore', 'pipe', 'pipe']});
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
      if (isLive) process.stdout.write(text);
    });
  }
  return new Promise((resolve) => child.once('close', (code) => resolve({code, output})));
}

let passed = 0;
let failed = 0;
for (const [name, command] of STEPS) {
  const start = performance.now();
  const isTests = name === 'tests';
  const {code, output} = await run(command, isTests);
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
  const count = isTests && /^(\d+) passed, (\d+) failed$/m.exec(output);
  passed += Number(count?.[1] ?? 0);
  // A check that fails counts as one test that fails; so does a test run that breaks off.
  failed += Number(count?.[2] ?? 0) || (code === 0 ? 0 : 1);
  if (code !== 0 && !isTests) console.log(output);
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${seconds} s  ${name} (${command})`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
