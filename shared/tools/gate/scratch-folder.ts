import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const day = 24 * 60 * 60 * 1000;

/**
 * The folder in which a test run makes all its temporary ones, as `TMPDIR`; without what runs of before left there that
 * were killed. What is younger than a day may be of another run.
 */
export function scratchFolder(within = tmpdir()): string {
  const folder = join(within, 'gjakova-tests');
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (Date.now() - statSync(path).mtimeMs > day) remove(path);
  }
  return folder;
}

function remove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch (error) {
    console.log(`${path} stays, because it could not be removed: ${String(error)}`); // for example a disk that is still mounted
  }
}
