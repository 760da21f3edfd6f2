import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { filePath } from '@gjakova/shared/addresses';
import { aFile } from './publisher/test/a-file.ts';
import { staticFiles } from './static-files.ts';

const file = aFile('Formulari');
const named = { sha256: file.sha256, bytes: file.bytes, path: filePath(file) };

let folder: string;
beforeEach(() => void (folder = mkdtempSync(path.join(tmpdir(), 'gjakova-files-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** Ends a build whose pages are in the folder. */
async function build(source: string | undefined, key?: string) {
  const done = staticFiles([named], source, key).hooks['astro:build:done'];
  await done?.({ dir: pathToFileURL(`${folder}/out/`) } as Parameters<typeof done>[0]); // nothing else is asked
}

const written = () => readFileSync(path.join(folder, 'out', named.path));

it('takes the bytes from a folder, and stops at others', async () => {
  writeFileSync(path.join(folder, file.sha256), file.content);

  await build(folder);
  expect(written().equals(file.content)).toBe(true);

  writeFileSync(path.join(folder, file.sha256), 'others');
  await expect(build(folder)).rejects.toThrow('is damaged: restore it.');
});

it('takes the bytes from an address, with the key of the publisher', async () => {
  const server = createServer(({ url, headers }, response) => {
    const isKnown = url === `/api/files/${file.sha256}` && headers.authorization === 'services API-Key the-key';
    response.writeHead(isKnown ? 200 : 403).end(file.content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/files`; // it listens on TCP

  await build(address, 'the-key');
  expect(written().equals(file.content)).toBe(true);
  await expect(build(address)).rejects.toThrow('answered 403: set PUBLISHER_KEY');

  server.close();
});

it('stops where nobody has said where files are', async () => {
  await expect(build(undefined)).rejects.toThrow(`"${named.path}" is needed, and FILES is not set`);
});
