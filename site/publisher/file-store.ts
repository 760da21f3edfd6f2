import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { largestFile } from '@gjakova/shared/schemas/file';
import type { NamedFile } from '../content/files-of.ts';

/** Where bytes come from: the CMS. */
export interface FileSource {
  /**
   * The bytes of a file; null if it has none that is public.
   *
   * @throws if it cannot be asked, also in the middle of an answer
   */
  file: (sha256: string) => Promise<AsyncIterable<Uint8Array> | null>;
}

/** The folder of the bytes of files, beside publisher.db: each under its hash, whole or not at all. */
export const filesFolderOf = (database: string): string => path.join(path.dirname(database), 'files');

/** The publisher's own copies of files: readers get them whether the CMS is there or not. */
export class FileStore {
  readonly #folder: string;
  /** Why files could not be brought, by their hashes. */
  readonly #lacks = new Map<string, string>();

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /** Brings the bytes here, unless they are; what is damaged is brought anew. Throws what the source throws. */
  async bring(sha256: string, source: FileSource): Promise<void> {
    this.#lacks.delete(sha256);
    if (await this.#isWhole(sha256)) return;
    const bytes = await source.file(sha256);
    if (!bytes) return void this.#lacks.set(sha256, `The CMS gives no bytes for the file "${sha256}".`);
    const unfinished = `${this.#at(sha256)}.${randomUUID()}`;
    try {
      const found = await writeDown(unfinished, bytes);
      if (found === sha256) await rename(unfinished, this.#at(sha256));
      else this.#lacks.set(sha256, `The CMS gives the bytes of "${found}" for the file "${sha256}".`);
    } finally {
      await rm(unfinished, { force: true });
    }
  }

  /** Why readers could not get a file; null if they can. */
  lackOf({ sha256, bytes }: Pick<NamedFile, 'sha256' | 'bytes'>): string | null {
    const size = statSync(this.#at(sha256), { throwIfNoEntry: false })?.size;
    if (size === bytes) return null;
    if (size !== undefined) return `The file "${sha256}" has ${size} bytes, not ${bytes} as the document says.`;
    return this.#lacks.get(sha256) ?? `The file "${sha256}" was not brought from the CMS.`;
  }

  /** Removes whatever is not one of these files. */
  keepOnly(hashes: string[]): void {
    const kept = new Set(hashes);
    for (const name of readdirSync(this.#folder)) {
      if (!kept.has(name)) rmSync(path.join(this.#folder, name), { force: true });
    }
  }

  #at = (name: string): string => path.join(this.#folder, name);

  async #isWhole(sha256: string): Promise<boolean> {
    if (!statSync(this.#at(sha256), { throwIfNoEntry: false })) return false;
    const digest = createHash('sha256');
    await pipeline(createReadStream(this.#at(sha256)), digest);
    return digest.digest('hex') === sha256;
  }
}

/** Writes bytes to the disk as they come; answers their hash. More than any file may have are cut off. */
async function writeDown(at: string, bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const digest = createHash('sha256');
  let size = 0;
  await pipeline(
    bytes,
    async function* (chunks: AsyncIterable<Uint8Array>) {
      for await (const chunk of chunks) {
        if ((size += chunk.length) > largestFile) return;
        digest.update(chunk);
        yield chunk;
      }
    },
    createWriteStream(at, { flags: 'wx', mode: 0o600 }),
  );
  const file = await open(at);
  await file.sync().finally(() => file.close());
  return digest.digest('hex');
}
