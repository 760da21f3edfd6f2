import type { PayloadRequest } from 'payload';
import { idOf } from '../fields/id-of';
import { notPossible, refusal } from '../messages/refuse';
import type { PublicDocument, PublicKind } from '../workflow/public-kinds';

type Read = (req: PayloadRequest, kind: PublicKind, id: string) => Promise<PublicDocument>;

/**
 * Refuses a document that is above itself among those of its kind.
 *
 * @param read what to look at: the main rows for what is public, the latest versions for what people work on
 */
export async function refuseCircle(req: PayloadRequest, kind: PublicKind, document: PublicDocument, read: Read) {
  const field = kind.parent;
  if (!field) return;
  const above = new Set<string>();
  const found = idsAt(document[field]);
  for (let id = found.pop(); id !== undefined; id = found.pop()) {
    if (above.has(id)) continue;
    above.add(id);
    if (id !== document.id) found.push(...idsAt((await read(req, kind, id))[field]));
  }
  if (!above.has(document.id)) return;
  const { message } = refusal(req, 409, ({ circle }) => circle[field]);
  throw notPossible(req, ({ circle }) => circle[field], [{ path: field, message }]);
}

/** The ids of one reference, or of several. */
const idsAt = (stored: unknown): string[] => [stored].flat().flatMap((reference) => idOf(reference) ?? []);
