import type { PayloadRequest } from 'payload';
import { actorOf } from '../access/actors';
import { may } from '../access/rights';
import { nested } from '../database/in-one-transaction';
import { notAllowed, notPossible } from '../messages/refuse';
import type { PublicDocument, PublicKind } from './public-kinds';
import { readStanding } from './standing';

type Reason = NonNullable<PublicDocument['withdrawalReason']>;

/** Takes a document away from the public, and says why. Its text stays, as a draft. */
export async function withdraw(req: PayloadRequest, kind: PublicKind, id: string, reason: Reason): Promise<object> {
  if (!may(actorOf(req), 'withdraw')) throw notAllowed(req, ({ mayNot }) => mayNot);
  const { isPublic } = await readStanding(req, kind, id);
  if (!isPublic) throw notPossible(req, ({ notPublic }) => notPublic);
  return move(req, kind, id, { _status: 'draft', withdrawalReason: reason });
}

/** Moves a document to the trash; one that is public needs a reason. */
export async function moveToTrash(req: PayloadRequest, kind: PublicKind, id: string, reason?: Reason): Promise<object> {
  return move(req, kind, id, { deletedAt: new Date().toISOString(), ...(reason ? { withdrawalReason: reason } : {}) });
}

/**
 * Takes a document out of the trash, as a draft.
 *
 * The panel's own button does it with an update by `where`, which is refused where bulk edits are off.
 */
export async function restoreFromTrash(req: PayloadRequest, kind: PublicKind, id: string): Promise<object> {
  return move(req, kind, id, { deletedAt: null, _status: 'draft' }, true);
}

/** The hooks judge it like any other update. */
function move(req: PayloadRequest, { collection }: PublicKind, id: string, data: object, trash = false) {
  const { user } = req;
  return req.payload.update({ collection, id, data, trash, overrideAccess: false, user, depth: 0, req: nested(req) });
}
