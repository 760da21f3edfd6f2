import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { environment } from '../environment';

/** The bytes of files, each under its hash: what has the same bytes is kept once. */
const folder = environment.attachmentsFolder;

/** How bytes are called in the folder. */
export const fileNameOf = (sha256: string) => `${sha256}.pdf`;
const pathOf = (sha256: string) => path.join(folder, fileNameOf(sha256));

/** Keeps bytes, on the disk when this returns: a row may name them then. */
export async function keepBytes(sha256: string, bytes: Uint8Array) {
  await mkdir(folder, { recursive: true });
  const unfinished = `${pathOf(sha256)}.${randomUUID()}`;
  try {
    await writeDown(unfinished, bytes);
    await rename(unfinished, pathOf(sha256));
    await flushFolder();
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

async function writeDown(at: string, bytes: Uint8Array) {
  const file = await open(at, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Until its folder is on the disk as well, a new name may be lost with the power. */
async function flushFolder() {
  const opened = await open(folder, 'r');
  await opened.sync().finally(() => opened.close());
}

/** Bytes that are read as they are asked for. */
export interface OpenBytes {
  size: number;
  body: ReadableStream<Uint8Array>;
}

/** The bytes of a file, never all at once in memory; undefined if they are not there. */
export async function openBytes(sha256: string): Promise<OpenBytes | undefined> {
  const found = await stat(pathOf(sha256)).catch(absentAs(undefined));
  if (!found) return undefined;
  const body = Readable.toWeb(createReadStream(pathOf(sha256))) as ReadableStream<Uint8Array>; // Node's type of the same
  return { size: found.size, body };
}

/** Removes what is called so in the folder. */
export const removeKept = (fileName: string) => rm(path.join(folder, fileName), { force: true });

/** What lies in the folder and was last written before an instant, by its name. */
export async function keptBefore(instant: number): Promise<string[]> {
  const names = await readdir(folder).catch(absentAs([])); // there is none before the first file
  const found: string[] = [];
  for (const name of names) {
    if ((await stat(path.join(folder, name))).mtimeMs < instant) found.push(name);
  }
  return found;
}

/** What stands for something that is not there; any other failure stays one. */
const absentAs =
  <T>(nothing: T) =>
  (error: NodeJS.ErrnoException): T => {
    if (error.code === 'ENOENT') return nothing;
    throw error;
  };
