import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal, saysThatTheDiskIsFull } from './refusal.ts';

const ourFiles = ['secrets', 'cms.db', 'publisher.db', 'run'];
const firstBytesOfSqlite = 'SQLite format 3\0';

/**
 * Makes the data folder with its own folders `run` and `logs`, or makes sure that it is ours and can be used.
 *
 * @throws Refusal where it is no folder, someone else's, or cannot be written
 */
export function prepareDataFolder(dataDir: string): void {
  if (existsSync(dataDir)) refuseForeignFolder(dataDir);
  try {
    mkdirSync(dataDir, { recursive: true });
    // Drafts, internal notes and accounts are nobody's business on a machine that others use too.
    chmodSync(dataDir, 0o700);
    for (const folder of ['run', 'logs']) mkdirSync(join(dataDir, folder), { recursive: true });
    const probe = join(dataDir, 'run', 'probe');
    writeFileSync(probe, 'can this folder be written?');
    rmSync(probe);
  } catch (error) {
    throw cannotBeWritten(dataDir, error);
  }
}

/**
 * The file of an embedded database, or nothing where the database is elsewhere.
 *
 * @throws Refusal where there is a file that is no database
 */
export function databaseFile(databaseUrl: string): string | undefined {
  if (!databaseUrl.startsWith('file:')) return undefined;
  const file = databaseUrl.startsWith('file:///') ? fileURLToPath(databaseUrl) : databaseUrl.slice('file:'.length);
  if (existsSync(file) && !isSqlite(file)) {
    throw new Refusal(`"${file}" is not an SQLite database: put back a backup, or move it away to begin anew.`);
  }
  return file;
}

function refuseForeignFolder(dataDir: string): void {
  if (!statSync(dataDir).isDirectory()) {
    throw new Refusal(`The data folder "${dataDir}" is a file: move it away, or name another folder with DATA_DIR.`);
  }
  const files = readdirSync(dataDir);
  if (files.length > 0 && !files.some((name) => ourFiles.includes(name))) {
    throw new Refusal(
      `The folder "${dataDir}" holds other things (${files.slice(0, 3).join(', ')}): name an empty or a new one with DATA_DIR.`,
    );
  }
}

function cannotBeWritten(dataDir: string, cause: unknown): Refusal {
  const why = cause instanceof Error ? cause.message : String(cause);
  const next = saysThatTheDiskIsFull(why)
    ? 'The disk is full: make room and start again.'
    : 'Give this user the right to write there, or name another folder with DATA_DIR.';
  return new Refusal(`The data folder "${dataDir}" cannot be written (${why}). ${next}`, { cause });
}

function isSqlite(file: string): boolean {
  if (!statSync(file).isFile()) return false;
  const bytes = Buffer.alloc(firstBytesOfSqlite.length);
  const descriptor = openSync(file, 'r');
  const read = readSync(descriptor, bytes);
  closeSync(descriptor);
  // SQLite itself takes an empty file for a database without tables.
  return read === 0 || bytes.toString('latin1') === firstBytesOfSqlite;
}
