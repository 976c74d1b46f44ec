/** Ends a run of `node --test` like the browser tests: the names of the failed tests, and the count. */
export default async function* countReporter(source) {
  let passed = 0;
  let failed = 0;
  for await (const {type, data} of source) {
    // Suites and files are reported as tests as well; a file counts only if it broke off.
    if (type === 'test:pass' && data.details.type !== 'suite') passed++;
    if (type !== 'test:fail' || data.details.error.failureType === 'subtestsFailed') continue;
    failed++;
    yield `not passed: ${data.name}: ${data.details.error.cause?.message ?? data.details.error}\n`;
  }
  yield `\n${passed} passed, ${failed} failed\n`;
}
