import type { PayloadRequest } from 'payload';
import { actorOf } from '../access/actors';
import { may } from '../access/rights';
import { refuseForeignDepartment } from '../hooks/own-part';
import { refuseUnready } from '../hooks/readiness';
import { notAllowed, notPossible } from '../messages/refuse';
import type { PublicKind } from './public-kinds';
import { addReview, type Review } from './reviews';
import { readStanding } from './standing';
import { isWaiting } from './steps';

/** Submits the latest text of a document, in all languages. Who approves it approves exactly this text. */
export async function requestReview(req: PayloadRequest, kind: PublicKind, id: string): Promise<Review> {
  const actor = actorOf(req);
  if (!may(actor, 'submit')) throw notAllowed(req, ({ mayNot }) => mayNot);
  const standing = await readStanding(req, kind, id);
  const { document } = standing;
  if (actor.kind === 'person' && actor.role === 'author') {
    refuseForeignDepartment(req, actor.department, { department: document.department });
  }
  if (standing.isTrashed) throw notPossible(req, ({ inTrash }) => inTrash);
  if (!standing.isChanged) throw notPossible(req, ({ nothingNew }) => nothingNew);
  if (isWaiting(standing)) throw notPossible(req, ({ alreadySubmitted }) => alreadySubmitted);
  await refuseUnready(req, kind, document);
  return addReview(req, kind, document, 'submitted');
}
