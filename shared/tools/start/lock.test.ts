import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aFolder } from '../test/a-folder.ts';
import { takeLock } from './lock.ts';

test('only one has a lock, until it lets go', () => {
  const file = join(aFolder(), 'run', 'lock');

  const release = takeLock(file);
  expect(takeLock(file)).toBeUndefined();
  release?.();

  expect(takeLock(file)).toBeDefined();
});
