import type { PayloadRequest } from 'payload';
import { actorOf, nameOf } from '../access/actors';
import { may } from '../access/rights';
import { notAllowed, notPossible } from '../messages/refuse';
import type { PublicKind } from './public-kinds';
import { addReview, type Review } from './reviews';
import { readStanding } from './standing';

/**
 * Approves a submitted text.
 *
 * @param seen the digest of what the approver has read: if the document has changed since, this is refused
 */
export async function approve(req: PayloadRequest, kind: PublicKind, id: string, seen: string): Promise<Review> {
  const actor = actorOf(req);
  if (!may(actor, 'review')) throw notAllowed(req, ({ mayNot }) => mayNot);
  const { document, digest, editedBy, isTrashed, review } = await readStanding(req, kind, id);
  if (isTrashed) throw notPossible(req, ({ inTrash }) => inTrash);
  if (review?.state !== 'submitted') throw notPossible(req, ({ notSubmitted }) => notSubmitted);
  const isTheSubmittedText = review.digest === digest && seen === digest;
  if (!isTheSubmittedText) throw notPossible(req, ({ changedSinceSubmitted }) => changedSinceSubmitted);
  if (editedBy.includes(nameOf(actor))) throw notAllowed(req, ({ ownText }) => ownText);
  return addReview(req, kind, document, 'approved');
}
