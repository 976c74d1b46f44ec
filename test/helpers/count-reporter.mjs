/** Ends a run with what a CI reader needs: the tests that failed by name, and the count over all engines. */

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
        for (const {title, error} of all.filter((test) => !test.passed && !test.skipped)) {
          failures.push(`${where}: ${title}: ${error?.message}`);
        }
        // A file that did not load has no test results, yet it is a failure.
        if (!isFine && !testResults) failures.push(`${where}: ${errors[0]?.message}`);
      }
      if (failures.length > 0) console.log();
      for (const failure of failures) console.log(`FAILED ${failure}`);
      console.log(`\n${passed} passed, ${failures.length} failed`);
    },
  };
}
