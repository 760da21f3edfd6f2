import { expect, test } from 'vitest';
import { nextWait, usualBackoff } from './backoff.ts';

test('the wait doubles with each death, up to half a minute', () => {
  const waits: number[] = [];
  for (let death = 0; death < 9; death += 1) waits.push(nextWait(usualBackoff, waits.at(-1), 100));

  expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000]);
});

test('a process that was healthy for a minute begins again with the first wait', () => {
  expect(nextWait(usualBackoff, 30_000, 60_000)).toBe(500);
});
