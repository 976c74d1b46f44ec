/** Prints how many tests passed and failed over all engines, so that a CI reader can count. */

const tests = (suite) =>
  suite ? [...suite.tests, ...suite.suites.flatMap((child) => tests(child))] : [];

export function countReporter() {
  return {
    stop({sessions}) {
      const all = [...sessions].flatMap((session) => tests(session.testResults));
      const passed = all.filter((test) => test.passed).length;
      const failed = all.filter((test) => !test.passed && !test.skipped).length;
      // A file that did not load has no test results, yet it is a failure.
      const broken = [...sessions].filter((s) => !s.passed && !s.testResults).length;
      console.log(`\n${passed} passed, ${failed + broken} failed`);
    },
  };
}
