import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { importFileAnswerSchema, type ImportFileAnswer, type Incoming } from '@gjakova/shared/schemas/import';
import type { Target } from './environment.ts';
import { replaceFiles, type GivenFile } from './given-file.ts';
import type { Reply } from './reply.ts';
import { send, type Options } from './send.ts';

/** Sends one file to its endpoint. The same one again is the same file there. */
export async function sendFile(
  { file, isScan, ...said }: GivenFile,
  target: Target,
  options: Options = {},
): Promise<Reply<ImportFileAnswer>> {
  const query = new URLSearchParams({ name: path.basename(file), ...said, ...(isScan ? { isScan: 'true' } : {}) });
  const body = new Uint8Array(await readFile(file));
  const post = {
    path: `import-file?${query.toString()}`,
    type: 'application/pdf',
    body,
    answer: importFileAnswerSchema,
  };
  return send(post, target, options);
}

/** Why a document was not sent: one of its files could not be. */
export class FileNotSent extends Error {
  readonly reply: Exclude<Reply, { kind: 'answered' }>;

  constructor(reply: FileNotSent['reply']) {
    super(reply.reason);
    this.reply = reply;
  }
}

/**
 * The document as the CMS takes it: with the ids of its files, which are sent first.
 *
 * @throws FileNotSent
 */
export async function withSentFiles(
  document: Incoming,
  sendOne: (file: GivenFile) => Promise<Reply<ImportFileAnswer>>,
): Promise<Incoming> {
  const content = await replaceFiles(document.content, async (file) => {
    const reply = await sendOne(file);
    if (reply.kind === 'answered') return { file: reply.answer.id };
    throw new FileNotSent({ ...reply, reason: `"${path.basename(file.file)}": ${reply.reason}` });
  });
  return { ...document, content: content as Incoming['content'] }; // the same fields
}
