import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, it } from 'vitest';
import { isDamage, isDatabaseError, isDiskFull } from './database-errors.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'gjakova-errors-'));
afterAll(() => rmSync(folder, { recursive: true }));

function errorOf(work: () => void): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing failed.');
}

it('tells a full disk', () => {
  const db = new DatabaseSync(':memory:');
  db.exec('PRAGMA max_page_count = 2; CREATE TABLE a (b)');
  const error = errorOf(() => db.exec('INSERT INTO a VALUES (zeroblob(100000))'));

  expect(isDiskFull(error)).toBe(true);
  expect(isDamage(error)).toBe(false);
});

it('tells a file that is no database', () => {
  const file = path.join(folder, 'no.db');
  writeFileSync(file, 'no database'.repeat(100));
  const error = errorOf(() => new DatabaseSync(file).exec('SELECT * FROM sqlite_schema'));

  expect(isDamage(error)).toBe(true);
  expect(isDiskFull(error)).toBe(false);
});

it('takes no other error for one of the database', () => {
  expect(isDatabaseError(errorOf(() => new DatabaseSync(':memory:').exec('SELECT nonsense')))).toBe(true);
  expect(isDatabaseError(new Error('other'))).toBe(false);
});
