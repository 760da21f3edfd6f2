import { expect, test } from 'vitest';
import { nextWait } from './backoff.ts';

const backoff = { first: 500, longest: 30_000, healthyAfter: 60_000 };

test('the wait doubles with each death, up to half a minute', () => {
  const waits: number[] = [];
  for (let death = 0; death < 9; death += 1) waits.push(nextWait(backoff, waits.at(-1), 100));

  expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000]);
});

test('a process that was healthy for a minute begins again with the first wait', () => {
  expect(nextWait(backoff, 30_000, 60_000)).toBe(500);
});
