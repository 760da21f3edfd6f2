import type { PayloadRequest } from 'payload';
import { actorOf } from '../access/actors';
import { may } from '../access/rights';
import { notAllowed, notPossible, unclear } from '../messages/refuse';
import { longestNote } from './longest-note';
import type { PublicKind } from './public-kinds';
import { addReview, type Review } from './reviews';
import { readStanding } from './standing';
import { isUnderReview } from './steps';

/** Sends a document back with a note. An approval, if there was one, ends. */
export async function askForChanges(req: PayloadRequest, kind: PublicKind, id: string, note: string): Promise<Review> {
  if (!may(actorOf(req), 'review')) throw notAllowed(req, ({ mayNot }) => mayNot);
  if (note.trim() === '') throw unclear(req, ({ noteMissing }) => noteMissing);
  if (note.length > longestNote) throw unclear(req, ({ noteTooLong }) => noteTooLong(longestNote));
  const standing = await readStanding(req, kind, id);
  if (standing.isTrashed) throw notPossible(req, ({ inTrash }) => inTrash);
  if (!isUnderReview(standing)) throw notPossible(req, ({ notSubmitted }) => notSubmitted);
  return addReview(req, kind, standing.document, 'changes asked', note.trim());
}
