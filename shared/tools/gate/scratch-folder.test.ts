import { existsSync, mkdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aFolder } from '../test/a-folder.ts';
import { scratchFolder } from './scratch-folder.ts';

test('what killed runs left is gone after a day, and nothing beside the folder', () => {
  const within = aFolder();
  const names = ['gjakova-tests/old/deep', 'gjakova-tests/young', 'beside'];
  for (const name of names) mkdirSync(join(within, name), { recursive: true });
  const yesterday = new Date(Date.now() - 25 * 60 * 60 * 1000);
  for (const name of ['gjakova-tests/old', 'beside']) utimesSync(join(within, name), yesterday, yesterday);

  const folder = scratchFolder(within);

  expect(folder).toBe(join(within, 'gjakova-tests'));
  expect(['gjakova-tests/old', 'gjakova-tests/young', 'beside'].map((name) => existsSync(join(within, name)))).toEqual([
    false,
    true,
    true,
  ]);
});
