import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'cms-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

test.each([
  ['the default secret', { OFFICIAL_URL: 'https://gjakova.example' }, /^PAYLOAD_SECRET is missing or weak/],
  [
    'a weak secret',
    { CMS_URL: 'https://paneli.example', PAYLOAD_SECRET: 'change-me' },
    /^PAYLOAD_SECRET is missing or weak/,
  ],
  [
    'passwords in the open',
    { CMS_URL: 'http://paneli.example', PAYLOAD_SECRET: 'k2J9xq7TzV4mR8sW1yB6nC3dF5gH0jLp' },
    /https/,
  ],
])('a CMS that the public reaches does not start with %s, and leaves nothing behind', async (_, settings, why) => {
  for (const [name, value] of Object.entries({ DATA_DIR: folder, DATABASE_URL: '', ...settings }))
    vi.stubEnv(name, value);
  vi.resetModules(); // the settings are read when they are loaded
  const told = vi.spyOn(console, 'error').mockReturnValue();
  const exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never);
  const { startCms } = await import('./start-cms');

  await startCms();

  expect(exit).toHaveBeenCalledExactlyOnceWith(1);
  expect(told).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(why));
  expect(readdirSync(folder)).toEqual([]);
});
