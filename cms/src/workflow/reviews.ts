import type { PayloadRequest } from 'payload';
import { systemWrite } from '../access/system-write';
import { nested } from '../database/in-one-transaction';
import { actorOf, nameOf } from '../access/actors';
import type { PublicKind } from './public-kinds';

export type ReviewState = 'published' | 'withdrawn';

/** One step in the life of a document. They are added, never changed: the latest one is the document's state. */
export interface Review {
  id: string;
  kind: string;
  document: string;
  state: ReviewState;
  digest: string;
  by: string;
  note?: string | null;
  /** The moment of the save, in milliseconds (ISO 8601). */
  createdAt: string;
}

/** Adds a step, by whoever makes the request. */
export async function addReview(
  req: PayloadRequest,
  kind: PublicKind,
  document: string,
  state: ReviewState,
  digest: string,
  note?: string,
) {
  const review = await req.payload.create({
    collection: 'reviews',
    data: { kind: kind.kind, document, state, digest, by: nameOf(actorOf(req)), note },
    req: systemWrite(req),
  });
  return review as unknown as Review; // as written above
}

/** The last time that a document became public or ceased to be. */
export async function latestPublication(req: PayloadRequest, document: string): Promise<Review | undefined> {
  const { docs } = await req.payload.find({
    collection: 'reviews',
    where: { document: { equals: document }, state: { in: ['published', 'withdrawn'] } },
    sort: '-id', // ids ascend with time
    limit: 1,
    pagination: false,
    req: nested(req),
  });
  return docs[0] as unknown as Review | undefined;
}
