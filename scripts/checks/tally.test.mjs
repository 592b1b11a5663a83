import assert from 'node:assert/strict';
import { test } from 'node:test';
import { add, closingLine, distrust, ofJest, ofPlaywright } from './tally.mjs';

test('a Jest file that does not compile counts as a failure', () => {
  const report = {
    numPassedTests: 4,
    numFailedTests: 1,
    numRuntimeErrorTestSuites: 2,
  };
  assert.deepEqual(ofJest(report), { passed: 4, failed: 3 });
});

test('a browser test that passes at its second chance has passed', () => {
  const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 2 };
  assert.deepEqual(ofPlaywright({ stats, errors: [{}] }), {
    passed: 4,
    failed: 2,
  });
});

test('a runner that breaks without naming a failure counts as one', () => {
  const green = { passed: 7, failed: 0 };
  assert.deepEqual(distrust(green, 1), { passed: 7, failed: 1 });
  assert.deepEqual(distrust(green, 0), green);
});

test('a runner that ran nothing counts as a failure', () => {
  assert.deepEqual(distrust({ passed: 0, failed: 0 }, 0), {
    passed: 0,
    failed: 1,
  });
});

test('the failures a runner names are counted once', () => {
  const red = { passed: 7, failed: 2 };
  assert.deepEqual(distrust(red, 1), red);
});

test('the closing line sums everything up', () => {
  const sum = add({ passed: 1, failed: 2 }, { passed: 3, failed: 0 });
  assert.equal(closingLine(sum), '4 passed, 2 failed');
});
