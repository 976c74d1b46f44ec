/** Ends a run of `node --test` as the browser tests end: what failed by name, and the count. */
export default async function* countReporter(source) {
  let passed = 0;
  let failed = 0;
  for await (const {type, data} of source) {
    // Suites and files are tests of their own; a file counts only where it broke off.
    if (type === 'test:pass' && data.details.type !== 'suite') passed++;
    if (type !== 'test:fail' || data.details.error.failureType === 'subtestsFailed') continue;
    failed++;
    yield `not passed: ${data.name}: ${data.details.error.cause?.message ?? data.details.error}\n`;
  }
  yield `\n${passed} passed, ${failed} failed\n`;
}
