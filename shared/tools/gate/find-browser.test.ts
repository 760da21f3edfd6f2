import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aFolder } from '../test/a-folder.ts';
import { findBrowser } from './find-browser.ts';

function aFolderWithChromium(): string {
  const folder = aFolder();
  writeFileSync(join(folder, 'chromium'), '');
  return folder;
}

test('CHROME_PATH comes first', async () => {
  const file = join(aFolderWithChromium(), 'chromium');

  expect(await findBrowser({ CHROME_PATH: file, PATH: aFolderWithChromium() })).toBe(file);
});

test('a browser that CHROME_PATH only imagines is told, not replaced', async () => {
  await expect(findBrowser({ CHROME_PATH: '/no/such/chrome', PATH: aFolderWithChromium() })).rejects.toThrow(
    'CHROME_PATH is "/no/such/chrome", and there is no such file',
  );
});

test('else it is the one on the path', async () => {
  const folder = aFolderWithChromium();

  expect(await findBrowser({ PATH: `/nowhere:${folder}` })).toBe(join(folder, 'chromium'));
});
