import { existsSync, renameSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { documentTables } from '../content/document-tables.ts';
import { readTables } from './read-store.ts';
import { receiptTables } from './receipt-store.ts';
import { releaseTables } from './release-tables.ts';

/** Of the tables. To be raised whenever one of them changes: a file of another version is built anew from the CMS. */
const version = 3;

/** The file was made by another version of the publisher. */
export class OtherVersion extends Error {}

/**
 * Opens publisher.db for writing, and makes its tables if they are not there.
 *
 * @throws OtherVersion
 */
export function openDatabase(file: string): DatabaseSync {
  const db = new DatabaseSync(file, { timeout: 5_000 }); // a backup may be reading
  try {
    refuseOtherVersion(db);
    // Deleted text is overwritten: what was withdrawn is not to be found in the file.
    db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;
      PRAGMA cache_size = -200000; PRAGMA journal_size_limit = 67108864; PRAGMA temp_store = MEMORY;
      BEGIN; ${documentTables} ${readTables} ${releaseTables} ${receiptTables} PRAGMA user_version = ${version}; COMMIT`);
  } catch (error) {
    db.close();
    throw error;
  }
  return db;
}

function refuseOtherVersion(db: DatabaseSync): void {
  const tables = Number(db.prepare('SELECT count(*) AS number FROM sqlite_schema').get()?.number);
  const found = Number(db.prepare('PRAGMA user_version').get()?.user_version);
  if (tables > 0 && found !== version) {
    throw new OtherVersion(`It was made by version ${found} of the publisher; this one writes version ${version}.`);
  }
}

/** Opens publisher.db for reading only: the web server, the render workers, and whoever wants what is committed. */
export function openReadOnly(file: string): DatabaseSync {
  const db = new DatabaseSync(file, { readOnly: true });
  db.exec('PRAGMA cache_size = -16000; PRAGMA mmap_size = 2000000000');
  return db;
}

/** Sets a broken publisher.db aside, for whoever wants to look at it; answers where it is. */
export function setAside(file: string, now = new Date()): string {
  const aside = `${file}.broken-${now.toISOString().replaceAll(':', '-')}`;
  for (const end of ['', '-wal', '-shm']) if (existsSync(file + end)) renameSync(file + end, aside + end);
  return aside;
}
