import type { PayloadRequest } from 'payload';
import { locales } from '@gjakova/shared/locales';
import { nested } from '../database/in-one-transaction';
import { digestOf } from '../workflow/digest';
import { isPublic, type PublicKind } from '../workflow/public-kinds';
import { readLatest, readMainRow } from '../workflow/read-document';
import { addReview } from '../workflow/reviews';
import { contentIn, type Content } from './content-in';
import { findBySource } from './find-by-source';
import type { Known, Note, Place } from './place';

/** The collection of a kind, for the loader. */
export function collectionPlace(req: PayloadRequest, kind: PublicKind): Place {
  return {
    fields: req.payload.collections[kind.collection].config.flattenedFields,
    required: kind.requiredReferences.filter(({ isOptional }) => !isOptional).map(({ field }) => field),
    find: (key) => findBySource(req, kind.collection, key),
    isAsLoaded: (known) => isAsLoaded(req, kind, known),
    load: (content, note, known) => load(req, kind, content, note, known),
  };
}

/** Drafts of each language first, then one publication of them all: never one for each language. */
async function load(
  req: PayloadRequest,
  kind: PublicKind,
  content: Content,
  note: Note,
  known?: Known,
): Promise<string> {
  const { collection } = kind;
  const fields = req.payload.collections[collection].config.flattenedFields;
  // As it is stored in any language: rows have their ids.
  let saved: Known | undefined = known;
  for (const locale of locales) {
    const data = contentIn(locale, fields, content, saved);
    const common = { collection, data, draft: true, locale, depth: 0 };
    const answer = saved
      ? await req.payload.update({ ...common, id: saved.id, req: nested(req) })
      : await req.payload.create({ ...common, req: nested(req) });
    saved = answer as Known; // the document that was saved
  }
  const draft = await readLatest(req, kind, String(saved?.id));
  if (kind.publishedBy === 'two people') await addReview(req, kind, draft, 'approved');
  const data = { _status: 'published', source: { ...note, loaded: digestOf(draft) } };
  await req.payload.update({ collection, id: draft.id, data, locale: 'sq', depth: 0, req: nested(req) });
  return draft.id;
}

/** Public, and without a change or a draft by anybody. */
async function isAsLoaded(req: PayloadRequest, kind: PublicKind, { id, source }: Known): Promise<boolean> {
  const [main, latest] = [await readMainRow(req, kind, id), await readLatest(req, kind, id)];
  return isPublic(main) && [main, latest].every((document) => digestOf(document) === source?.loaded);
}
