import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';

const databaseIsLocked = 5;

/** What nobody refers to is closed by the garbage collector, and its lock dropped. */
const held = new Set<DatabaseSync>();

/** Lets go of a lock. */
export type Release = () => void;

/**
 * Takes a lock that only one process has, or gives nothing where another one has it.
 *
 * The lock is SQLite's on an empty file: the system drops it when its process ends, however it ends.
 */
export function takeLock(file: string): Release | undefined {
  mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    database.exec('BEGIN EXCLUSIVE');
    held.add(database);
    return () => {
      held.delete(database);
      database.close();
    };
  } catch (error) {
    database.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === databaseIsLocked) return undefined;
    throw error;
  }
}

/** Waits until the lock is ours. */
export async function waitForLock(file: string, stopping: AbortSignal): Promise<Release> {
  for (;;) {
    const release = takeLock(file);
    if (release) return release;
    await setTimeout(500, undefined, { signal: stopping });
  }
}
