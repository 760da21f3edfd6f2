import { createHash } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { isGlobalKind } from '@gjakova/shared/kinds';
import type { ImportAnswer, Incoming } from '@gjakova/shared/schemas/import';
import { asLoader } from '../access/actors';
import { nested } from '../database/in-one-transaction';
import { canonical } from '../workflow/digest';
import { publicKinds } from '../workflow/public-kinds';
import { collectionPlace } from './collection-place';
import { globalPlace } from './global-place';
import { refuseUnknownContent } from './known-content';
import type { Known, Place } from './place';
import { resolveContent } from './resolve-content';

/**
 * Loads one document with all its languages, or one global, and publishes it, as the loader.
 *
 * @param caller a request with a transaction open: an error must undo it
 */
export async function importDocument(caller: PayloadRequest, incoming: Incoming): Promise<ImportAnswer> {
  const req = nested(caller);
  req.context = { ...asLoader };
  const { kind } = incoming;
  return importInto(
    req,
    isGlobalKind(kind) ? globalPlace(req, kind) : collectionPlace(req, publicKinds[kind]),
    incoming,
  );
}

async function importInto(req: PayloadRequest, place: Place, incoming: Incoming): Promise<ImportAnswer> {
  refuseUnknownContent(req, place.fields, incoming.content);
  const known = await place.find(incoming.key);
  const asItIs = known && (await whyLeftAlone(place, known, incoming));
  if (asItIs) return { outcome: asItIs, publicId: known.id, missing: [] };

  const { content, missing } = await resolveContent(req, place.fields, incoming.content, place.required);
  const digest = createHash('sha256').update(canonical(content)).digest('hex');
  if (known?.source?.incoming === digest) return { outcome: 'unchanged', publicId: known.id, missing };
  const note = { key: incoming.key, incoming: digest, isIncomplete: missing.length > 0 };
  const publicId = await place.load(content, note, known);
  return { outcome: known ? 'updated' : 'created', publicId, missing };
}

/** What people have changed is theirs; what is loaded once only is left as it is, unless it lacks references. */
async function whyLeftAlone(
  place: Place,
  known: Known,
  { once }: Incoming,
): Promise<ImportAnswer['outcome'] | undefined> {
  if (!(await place.isAsLoaded(known))) return 'edited';
  return once && !known.source?.isIncomplete ? 'unchanged' : undefined;
}
