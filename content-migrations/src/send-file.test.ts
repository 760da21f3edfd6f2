import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FileNotSent, sendFile, withSentFiles } from './send-file.ts';
import { anAnswer } from './test/builders.ts';
import { startImportServer } from './test/import-server.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gjakova-files-'));
  for (const name of ['leje.pdf', 'bad.pdf']) writeFileSync(path.join(folder, name), 'twelve bytes');
});
afterAll(() => rmSync(folder, { recursive: true }));

const aForm = (...files: string[]) => ({
  kind: 'form' as const,
  key: 'form:leje',
  content: {
    number: 'F-1',
    files: files.map((name) => ({
      language: 'sq',
      file: { file: path.join(folder, name), language: 'sq' as const, isAccessible: 'yes' as const, isScan: false },
    })),
  },
});

test('the files of a document are sent first, and it names them by what was answered', async () => {
  await using server = await startImportServer(() => ({ status: 200, body: anAnswer() }));

  const sent = await withSentFiles(aForm('leje.pdf'), (file) => sendFile(file, server.target));

  expect(sent.content).toEqual({ number: 'F-1', files: [{ language: 'sq', file: { file: 'id of leje.pdf' } }] });
  expect(server.files).toEqual([{ said: { name: 'leje.pdf', language: 'sq', isAccessible: 'yes' }, bytes: 12 }]);
});

test('a file that is refused is why its document is', async () => {
  await using server = await startImportServer(() => ({ status: 200, body: anAnswer() }));

  const sending = withSentFiles(aForm('leje.pdf', 'bad.pdf'), (file) => sendFile(file, server.target));

  await expect(sending).rejects.toThrow(FileNotSent);
  await expect(sending).rejects.toMatchObject({
    reply: { kind: 'refused', reason: '"bad.pdf": It is locked. (status 400)' },
  });
});
