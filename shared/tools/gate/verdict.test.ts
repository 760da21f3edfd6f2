import { expect, test } from 'vitest';
import { verdictOn } from './verdict.ts';

const good = { passed: 3, failed: [], skipped: [] };

test('all is well when every step and every test is', () => {
  expect(verdictOn([], [good, good])).toEqual({ lines: ['6 passed, 0 failed'], exitCode: 0 });
});

test('a skipped test is counted and named', () => {
  const { lines, exitCode } = verdictOn([], [{ ...good, skipped: ['a full disk stops the start'] }]);

  expect(lines).toEqual(['skipped: a full disk stops the start', '3 passed, 0 failed, 1 skipped']);
  expect(exitCode).toBe(0);
});

test.each([
  ['a test that failed', [], [{ passed: 3, failed: ['a.test.ts: holds'], skipped: [] }]],
  ['a step that failed', ['lint'], [good]],
  ['no test at all', [], [{ passed: 0, failed: [], skipped: [] }]],
])('%s is no success', (_, steps, tallies) => {
  expect(verdictOn(steps, tallies).exitCode).toBe(1);
});

test('what failed is named again at the end', () => {
  const { lines } = verdictOn(['lint'], [good, { ...good, failed: ['a.test.ts: holds'] }]);

  expect(lines).toEqual(['failed: a.test.ts: holds', 'failed steps: lint', '6 passed, 2 failed']);
});

test('the last line counts steps that failed as well', () => {
  expect(verdictOn(['lint', 'builds'], [good]).lines).toEqual(['failed steps: lint, builds', '3 passed, 2 failed']);
});
