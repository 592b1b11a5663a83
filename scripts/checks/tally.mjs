/** How many things a check looked at and found right or wrong. */
export const nothing = { passed: 0, failed: 0 };

export const one = good =>
  good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

export const add = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
});

/** Counts of a Jest `--json` report; a file that could not even be run is one failure. */
export const ofJest = report => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
});

/**
 * Counts of a Playwright JSON report; an error outside every test is one failure. A test that passed at its second
 * chance has passed: only CI gives one, for machines that are busy.
 */
export const ofPlaywright = report => ({
  passed: report.stats.expected + report.stats.flaky,
  failed: report.stats.unexpected + report.errors.length,
});

/**
 * A runner that ends badly without naming a failure, or that found nothing to run, must not look green.
 *
 * @param exitCode - of the runner
 */
export function distrust(tally, exitCode) {
  const looksGreen = tally.failed === 0;
  const ranNothing = tally.passed === 0;
  return looksGreen && (exitCode !== 0 || ranNothing)
    ? add(tally, one(false))
    : tally;
}

/** The closing line of `npm test`. */
export const closingLine = ({ passed, failed }) =>
  `${passed} passed, ${failed} failed`;
