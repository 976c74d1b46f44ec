/**
 * Ends a run with what readers of CI logs need: the names of the failed tests, and the count over all
 * engines.
 */

const tests = (suite, above = []) =>
  suite
    ? [
        ...suite.tests.map((test) => ({...test, title: [...above, test.name].join(' > ')})),
        ...suite.suites.flatMap((child) => tests(child, [...above, child.name])),
      ]
    : [];

export function countReporter() {
  return {
    stop({sessions}) {
      let passed = 0;
      const failures = [];
      for (const {browser, testFile, testResults, passed: isFine, errors} of sessions) {
        const all = tests(testResults);
        passed += all.filter((test) => test.passed).length;
        const where = `${browser.name} ${testFile.slice(testFile.lastIndexOf('/test/') + 1)}`;
        const failed = all.filter((test) => !test.passed && !test.skipped);
        for (const {title, error} of failed) failures.push(`${where}: ${title}: ${error?.message}`);
        // A file that did not load, or whose hook failed, counts as a failure even if none of its tests
        // failed.
        if (!isFine && failed.length === 0)
          failures.push(
            `${where}: ${errors[0]?.message ?? 'a hook failed, or the page broke off'}`,
          );
      }
      if (failures.length > 0) console.log();
      for (const failure of failures) console.log(`FAILED ${failure}`);
      console.log(`\n${passed} passed, ${failures.length} failed`);
    },
  };
}
