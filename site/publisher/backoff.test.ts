import { expect, it } from 'vitest';
import { Backoff } from './backoff.ts';

it('waits longer after each failure, up to a limit', () => {
  const backoff = new Backoff(500, 4_000);

  expect([1, 1, 1, 1, 1].map((random) => backoff.next(random))).toEqual([500, 1_000, 2_000, 4_000, 4_000]);
});

it('begins anew after a success', () => {
  const backoff = new Backoff(500, 4_000);
  backoff.next();

  backoff.reset();

  expect(backoff.next(1)).toBe(500);
});

it('never waits less than half of its time', () => {
  expect(new Backoff(500, 4_000).next(0)).toBe(250);
});
