import { expect, it } from 'vitest';
import { SeenIds } from './seen-ids.ts';

const minute = 60_000;

it('knows a message again for ten minutes', () => {
  const seen = new SeenIds();

  expect(seen.isNew('a', 0)).toBe(true);
  expect(seen.isNew('a', 9 * minute)).toBe(false);
  expect(seen.isNew('b', 9 * minute)).toBe(true);
});

it('forgets what nobody could send again', () => {
  const seen = new SeenIds();
  seen.isNew('a', 0);

  expect(seen.isNew('a', 11 * minute)).toBe(true);
});
