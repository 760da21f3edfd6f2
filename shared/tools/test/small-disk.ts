import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { saysThatTheDiskIsFull } from '../start/refusal.ts';

/** A disk of its own, that a test can fill. */
export interface SmallDisk {
  folder: string;
  /** Leaves that many bytes free. */
  fill(left: number): void;
  makeRoom(): void;
  unmount(): void;
}

/** Mounts a disk in memory; gives none where that is not possible (only root may, and not in every container). */
export function mountSmallDisk(megabytes: number): SmallDisk | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'gjakova-disk-'));
  const ballast = join(folder, 'ballast');
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    rmdirSync(folder);
    return undefined;
  }
  return {
    folder,
    fill(left) {
      for (const size of [1_000_000, 4096]) writeUntilFull(ballast, Buffer.alloc(size));
      truncateSync(ballast, statSync(ballast).size - left);
    },
    makeRoom: () => rmSync(ballast),
    unmount() {
      execFileSync('umount', ['-l', folder]);
      rmdirSync(folder);
    },
  };
}

function writeUntilFull(file: string, block: Buffer): void {
  try {
    for (;;) writeFileSync(file, block, { flag: 'a' });
  } catch (error) {
    if (!saysThatTheDiskIsFull(String(error))) throw error;
  }
}
