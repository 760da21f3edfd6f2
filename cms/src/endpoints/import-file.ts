import type { Endpoint, PayloadRequest } from 'payload';
import { largestFile } from '@gjakova/shared/schemas/file';
import { incomingFileSchema, type ImportFileAnswer, type IncomingFile } from '@gjakova/shared/schemas/import';
import { asLoader } from '../access/actors';
import { nested, withinTransactionOf } from '../database/in-one-transaction';
import { findAttachments, type AttachmentRow } from '../files/attachment-rows';
import type { FileFacts } from '../files/inspected';
import { factsOf } from '../hooks/attachments';
import { unclear } from '../messages/refuse';
import { canonical } from '../workflow/digest';
import { forService } from './for-service';
import { readBytes } from './read-body';

/**
 * POST /api/import-file?name=leje.pdf&language=sq… takes in a file for the loader: the body is its bytes.
 *
 * Asked again with the same, it answers with the same file: a load may be repeated.
 */
export const importFileEndpoint: Endpoint = {
  path: '/import-file',
  method: 'post',
  handler: forService('import', async (req) => {
    const incoming = readQuery(req);
    const data = await readBytes(req, largestFile);
    const own = nested(req);
    own.context = { ...asLoader };
    own.file = { name: incoming.name, data, mimetype: 'application/pdf', size: data.length };
    const facts = await factsOf(own);
    return Response.json(await withinTransactionOf(req, () => takeIn(own, incoming, facts)));
  }),
};

function readQuery(req: PayloadRequest): IncomingFile {
  const { data, error } = incomingFileSchema.safeParse(Object.fromEntries(req.searchParams));
  if (data) return data;
  const errors = error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
  throw unclear(req, ({ notValid }) => notValid, errors);
}

async function takeIn(req: PayloadRequest, incoming: IncomingFile, facts: FileFacts): Promise<ImportFileAnswer> {
  const { sha256 } = facts;
  const said = saidOf(incoming, facts);
  const known = (await findAttachments(req, 'sha256', [sha256])).find((row) => isSaidOf(row, said));
  if (known) return { outcome: 'unchanged', id: known.id, sha256 };
  const data = { ...said, title: incoming.title ?? facts.name };
  const made = await req.payload.create({ collection: 'attachments', data, file: req.file, req: nested(req) });
  return { outcome: 'created', id: String(made.id), sha256 };
}

type Said = Pick<AttachmentRow, 'name' | 'language' | 'isAccessible' | 'isScan'>;

const saidOf = ({ language, isAccessible, isScan }: IncomingFile, { name }: FileFacts): Said => ({
  name,
  language: language ?? null,
  isAccessible: isAccessible ?? null,
  isScan: isScan === 'true',
});

/** The internal title is nobody's fact: people may change it. */
const isSaidOf = ({ name, language, isAccessible, isScan }: AttachmentRow, said: Said): boolean =>
  canonical({ name, language, isAccessible, isScan }) === canonical(said);
