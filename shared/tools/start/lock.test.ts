import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
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

test('a lock is kept for as long as the process runs, also by one that forgets about it', async () => {
  const file = join(aFolder(), 'lock');
  takeLock(file);

  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  await setImmediate();

  expect(takeLock(file)).toBeUndefined();
});
