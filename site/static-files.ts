import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { NamedFile } from './content/files-of.ts';

/**
 * Writes the files that documents name beside the pages of a static build.
 *
 * @param source a folder, or an address below which they are; each by its hash, as the CMS and the publisher keep them
 * @param key of a service that the CMS lets read them, where the source is its own address
 */
export const staticFiles = (
  files: NamedFile[],
  source: string | undefined,
  key: string | undefined,
): AstroIntegration => ({
  name: 'static-files',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      for (const file of files) {
        const at = path.join(fileURLToPath(dir), file.path);
        mkdirSync(path.dirname(at), { recursive: true });
        writeFileSync(at, await bytesOf(file, source, key));
      }
    },
  },
});

/** The bytes of a file. Throws where they are not there, or are others: a link to them would lead nowhere. */
async function bytesOf({ sha256, path: at }: NamedFile, source: string | undefined, key?: string): Promise<Buffer> {
  if (source === undefined) {
    throw new Error(`"${at}" is needed, and FILES is not set: set it to the folder or the address of the files.`);
  }
  const bytes = /^https?:/.test(source)
    ? await fetched(`${source}/${sha256}`, key)
    : readFileSync(path.join(source, sha256));
  if (hash('sha256', bytes) !== sha256) throw new Error(`"${sha256}" in "${source}" is damaged: restore it.`);
  return bytes;
}

async function fetched(address: string, key?: string): Promise<Buffer> {
  const headers: HeadersInit = key ? { Authorization: `services API-Key ${key}` } : {};
  const answer = await fetch(address, { headers, redirect: 'error' });
  if (!answer.ok) {
    throw new Error(`"${address}" answered ${answer.status}: set PUBLISHER_KEY if it is that of the CMS.`);
  }
  return Buffer.from(await answer.arrayBuffer());
}
