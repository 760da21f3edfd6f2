import { expect, test } from 'vitest';
import { pauseAfter } from './pauses';

const pauses = { firstPauseMs: 1_000, longestPauseMs: 6_000 };

test('a pause doubles with each failure, up to the longest', () => {
  const longest = [1, 2, 3, 4, 2_000].map((failures) => pauseAfter(failures, pauses, 1));

  expect(longest).toEqual([1_000, 2_000, 4_000, 6_000, 6_000]);
});

test('chance decides about half of a pause, so that many do not come back at once', () => {
  expect([0, 0.5, 1].map((random) => pauseAfter(2, pauses, random))).toEqual([1_000, 1_500, 2_000]);
});
