import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aFolder } from '../test/a-folder.ts';
import { aProgram } from '../test/a-program.ts';
import { build, isBuilt, type Build } from './builds.ts';

function aBuild(): { root: string; one: Build; source: string } {
  const root = aFolder();
  const source = join(root, 'source.ts');
  writeFileSync(source, 'one');
  const marker = join(root, 'dist', 'site.built-from');
  return { root, source, one: { title: 'Build it', program: aProgram(root, ''), sources: ['source.ts'], marker } };
}

test('what was built from these sources is not built again', async () => {
  const { root, one } = aBuild();
  expect(isBuilt(one, root)).toBe(false);

  await build(one, root, () => Promise.resolve());

  expect(isBuilt(one, root)).toBe(true);
});

test('a changed source makes a build due', async () => {
  const { root, one, source } = aBuild();
  await build(one, root, () => Promise.resolve());

  writeFileSync(source, 'two');

  expect(isBuilt(one, root)).toBe(false);
});

test('a build that fails leaves no sign of an earlier one, whose files it may have overwritten', async () => {
  const { root, one } = aBuild();
  await build(one, root, () => Promise.resolve());

  await expect(build(one, root, () => Promise.reject(new Error('a type error')))).rejects.toThrow('a type error');

  expect(existsSync(one.marker)).toBe(false);
});
