import { createHash } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { locales } from '@gjakova/shared/locales';
import type { ImportAnswer, Incoming } from '@gjakova/shared/schemas/import';
import { asLoader } from '../access/actors';
import { nested } from '../database/in-one-transaction';
import { canonical, digestOf } from '../workflow/digest';
import { isPublic, publicKinds, type PublicDocument, type PublicKind } from '../workflow/public-kinds';
import { readLatest, readMainRow } from '../workflow/read-document';
import { addReview } from '../workflow/reviews';
import { contentIn, type Content } from './content-in';
import { findBySource } from './find-by-source';
import { refuseUnknownContent } from './known-content';
import { resolveReferences } from './references';

/**
 * Loads one document with all its languages and publishes it, as the loader.
 *
 * @param caller a request with a transaction open: an error must undo it
 */
export async function importDocument(caller: PayloadRequest, incoming: Incoming): Promise<ImportAnswer> {
  const req = nested(caller);
  req.context = { ...asLoader };
  const kind = publicKinds[incoming.kind];
  const { fields } = req.payload.collections[kind.collection].config;
  refuseUnknownContent(req, fields, incoming.content);
  const { content, missing } = await resolveReferences(req, fields, incoming.content);
  const digest = createHash('sha256').update(canonical(content)).digest('hex');

  const known = await findBySource(req, kind.collection, incoming.key);
  if (!known) return { outcome: 'created', publicId: await load(req, kind, incoming.key, content, digest), missing };
  if (!(await isAsLoaded(req, kind, known))) return { outcome: 'edited', publicId: known.id, missing };
  if (known.source?.incoming === digest) return { outcome: 'unchanged', publicId: known.id, missing };
  return { outcome: 'updated', publicId: await load(req, kind, incoming.key, content, digest, known), missing };
}

/** Drafts of each language first, then one publication of them all: never one for each language. */
async function load(
  req: PayloadRequest,
  kind: PublicKind,
  key: string,
  content: Content,
  digest: string,
  known?: PublicDocument,
): Promise<string> {
  const { collection } = kind;
  const { fields } = req.payload.collections[collection].config;
  let stored = known;
  for (const locale of locales) {
    const data = contentIn(locale, fields, content, stored);
    const common = { collection, data, draft: true, locale, depth: 0 };
    const saved = stored
      ? await req.payload.update({ ...common, id: stored.id, req: nested(req) })
      : await req.payload.create({ ...common, req: nested(req) });
    stored = await readLatest(req, kind, String(saved.id));
  }
  if (!stored) throw new Error(`"${key}" was not stored: there is no language to store it in.`);
  if (kind.publishedBy === 'two people') await addReview(req, kind, stored, 'approved');
  const source = { key, incoming: digest, loaded: digestOf(stored) };
  const data = { _status: 'published', source };
  await req.payload.update({ collection, id: stored.id, data, locale: 'sq', depth: 0, req: nested(req) });
  return stored.id;
}

/** Whether the document is what the loader left: public, and without a change or a draft by anybody. */
async function isAsLoaded(req: PayloadRequest, kind: PublicKind, known: PublicDocument): Promise<boolean> {
  const main = await readMainRow(req, kind, known.id);
  const latest = await readLatest(req, kind, known.id);
  return isPublic(main) && [main, latest].every((document) => digestOf(document) === known.source?.loaded);
}
