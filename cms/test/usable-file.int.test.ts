import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { refuseUnusableFile } from '../src/database/usable-file';
import { aScratchFolder } from './start-payload';

const folder = aScratchFolder();
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string) => path.join(folder, name);
const migrate = (name: string) =>
  spawnSync('npm', ['run', '-s', 'migrate'], {
    cwd: path.join(import.meta.dirname, '..'),
    env: { ...process.env, DATABASE_URL: `file:${file(name)}` },
    encoding: 'utf8',
  });

test('a new file in a new folder is usable', async () => {
  await expect(refuseUnusableFile(file('new/cms.db'))).resolves.toBeUndefined();
});

test('a file that is no database is named, and left as it is', async () => {
  writeFileSync(file('text.db'), 'This is a letter and no database. '.repeat(100));

  await expect(refuseUnusableFile(file('text.db'))).rejects.toThrow(/text\.db" cannot be used: it is not a database\./);
});

test('a damaged database is named as such', async () => {
  await refuseUnusableFile(file('damaged.db'));
  const { createClient } = await import('@libsql/client');
  const client = createClient({ url: `file:${file('damaged.db')}` });
  await client.execute('CREATE TABLE words (word TEXT)');
  for (let n = 0; n < 200; n++) await client.execute(`INSERT INTO words VALUES ('${'x'.repeat(200)}')`);
  client.close();
  const { openSync, writeSync, closeSync } = await import('node:fs');
  const handle = openSync(file('damaged.db'), 'r+');
  writeSync(handle, Buffer.alloc(8192, 7), 0, 8192, 8192);
  closeSync(handle);

  await expect(refuseUnusableFile(file('damaged.db'))).rejects.toThrow(/it is damaged\. Restore it from a backup/);
});

test('a folder where the file should be is named', async () => {
  mkdirSync(file('folder.db'));

  await expect(refuseUnusableFile(file('folder.db'))).rejects.toThrow(/there can be no file at this path/);
});

test.skipIf(process.platform !== 'linux' || process.getuid?.() !== 0)(
  'a full disk is named, while migrating too',
  () => {
    mkdirSync(file('small'));
    spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=100k', 'tmpfs', file('small')]);
    const { status, stderr } = migrate('small/cms.db');
    spawnSync('umount', [file('small')]);

    expect([status, stderr]).toEqual([1, expect.stringMatching(/the disk is full\. Free some space/)]);
  },
);

test('the migration of such a file is one sentence and exit code 1', () => {
  const { status, stderr } = migrate('text.db');

  expect(status).toBe(1);
  expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(/^The database ".*text\.db" cannot be used/)]);
});
