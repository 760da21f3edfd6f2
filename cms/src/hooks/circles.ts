import type { PayloadRequest } from 'payload';
import { idOf } from '../fields/id-of';
import { notPossible, refusal } from '../messages/refuse';
import type { PublicDocument, PublicKind } from '../workflow/public-kinds';

type Read = (req: PayloadRequest, kind: PublicKind, id: string) => Promise<PublicDocument>;

/**
 * Refuses a document that is above itself in the tree of its kind.
 *
 * @param read what to look at: the main rows for what is public, the latest versions for what people work on
 */
export async function refuseCircle(req: PayloadRequest, kind: PublicKind, document: PublicDocument, read: Read) {
  const field = kind.parent;
  if (!field) return;
  const above = new Set<string>();
  let id = idOf(document[field]);
  while (id !== undefined && !above.has(id)) {
    above.add(id);
    id = id === document.id ? undefined : idOf((await read(req, kind, id))[field]);
  }
  if (!above.has(document.id)) return;
  const { message } = refusal(req, 409, ({ circle }) => circle);
  throw notPossible(req, ({ circle }) => circle, [{ path: field, message }]);
}
