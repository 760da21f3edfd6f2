import { statfsSync } from 'node:fs';
import { Refusal } from './refusal.ts';

/** A start and a day of publications fit into this; with less, the database would soon refuse to write. */
const megabytesNeeded = 200;

/** @throws Refusal where the disk that holds a folder is full, or nearly */
export function refuseFullDisk(folder: string): void {
  const { bavail, bsize } = statfsSync(folder);
  const free = Math.floor((bavail * bsize) / 1_000_000);
  if (free < megabytesNeeded) {
    throw new Refusal(
      `The disk that holds "${folder}" is full: ${free} MB are free and ${megabytesNeeded} MB are needed. Make room and start again.`,
    );
  }
}
