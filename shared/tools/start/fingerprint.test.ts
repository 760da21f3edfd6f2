import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aFolder } from '../test/a-folder.ts';
import { fingerprint } from './fingerprint.ts';

function aWorkspace(): { root: string; write: (file: string, text: string) => void; print: () => string } {
  const root = aFolder();
  const write = (file: string, text: string) => {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  write('site/src/page.astro', 'a page');
  write('package-lock.json', '{}');
  return { root, write, print: () => fingerprint(root, ['site', 'package-lock.json']) };
}

test('the same sources give the same fingerprint in any folder', () => {
  expect(aWorkspace().print()).toBe(aWorkspace().print());
});

test.each(['site/src/page.astro', 'site/src/new.astro', 'package-lock.json', 'site/public/icon.svg'])(
  'another text in %s gives another one',
  (file) => {
    const { write, print } = aWorkspace();
    const before = print();

    write(file, 'something else');

    expect(print()).not.toBe(before);
  },
);

test.each([
  'site/dist/portal/entry.mjs',
  'site/node_modules/x/index.js',
  'site/.astro/types.d.ts',
  'site/src/a.test.ts',
])('%s is no source', (file) => {
  const { write, print } = aWorkspace();
  const before = print();

  write(file, 'something else');

  expect(print()).toBe(before);
});
