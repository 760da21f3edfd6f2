import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aFolder } from '../test/a-folder.ts';
import { databaseFile, prepareDataFolder } from './data-folder.ts';

test('a data folder that is not there is made, and taken again', () => {
  const dataDir = join(aFolder(), 'deep', 'data');

  prepareDataFolder(dataDir);
  prepareDataFolder(dataDir);

  expect(existsSync(join(dataDir, 'logs'))).toBe(true);
});

test('a file in the place of the data folder is told', () => {
  const file = join(aFolder(), 'data');
  writeFileSync(file, '');

  expect(() => prepareDataFolder(file)).toThrow(`The data folder "${file}" is a file: move it away`);
});

test('a folder below a file cannot be written, and that is told', () => {
  const file = join(aFolder(), 'data');
  writeFileSync(file, '');

  expect(() => prepareDataFolder(join(file, 'below'))).toThrow(
    /cannot be written \(ENOTDIR.* Give this user the right/,
  );
});

test('somebody else’s folder is left as it is', () => {
  const folder = aFolder();
  mkdirSync(join(folder, 'holidays'));

  expect(() => prepareDataFolder(folder)).toThrow(/holds other things \(holidays\): name an empty or a new one/);
  expect(existsSync(join(folder, 'run'))).toBe(false);
});

test('a file that is no database is told before anything opens it', () => {
  const file = join(aFolder(), 'cms.db');
  writeFileSync(file, 'this is a letter');

  expect(() => databaseFile(`file:${file}`)).toThrow(`"${file}" is not an SQLite database: put back a backup`);
});

test('a database elsewhere has no file', () => {
  expect(databaseFile('mongodb://localhost/gjakova')).toBeUndefined();
});
