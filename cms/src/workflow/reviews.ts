import type { PayloadRequest } from 'payload';
import { actorOf, nameOf } from '../access/actors';
import { systemWrite } from '../access/system-write';
import { nested } from '../database/in-one-transaction';
import { digestOf } from './digest';
import type { PublicDocument, PublicKind } from './public-kinds';

export type ReviewState = 'submitted' | 'changes asked' | 'approved' | 'published' | 'withdrawn';

/** One step in the life of a document. They are added, never changed: the latest one is the document's state. */
export interface Review {
  id: string;
  kind: string;
  document: string;
  /** The document's title at that time. */
  title: string;
  state: ReviewState;
  digest: string;
  /** The account, or `loader`. */
  by: string;
  /** The e-mail of the account at that time, or `loader`. */
  byName: string;
  note?: string | null;
  /** The moment of the step, in milliseconds (ISO 8601). */
  createdAt: string;
}

const collection = 'reviews';

/** Adds a step, by whoever makes the request, of the text that is given. */
export async function addReview(
  req: PayloadRequest,
  kind: PublicKind,
  document: PublicDocument,
  state: ReviewState,
  note?: string,
): Promise<Review> {
  await endLatest(req, document.id);
  const actor = actorOf(req);
  const data = {
    kind: kind.kind,
    document: document.id,
    title: document.title?.sq ?? document.id,
    state,
    digest: digestOf(document),
    by: nameOf(actor),
    byName: actor.kind === 'person' ? actor.email : actor.kind,
    note,
    isLatest: true,
  };
  const review = await req.payload.create({ collection, data, req: systemWrite(req) });
  return review as unknown as Review; // as written above
}

/** The state of a document; undefined as long as nobody has done anything but write. */
export const latestReview = (req: PayloadRequest, document: string) => latest(req, { document: { equals: document } });

/** The last time that a document became public or ceased to be. */
export const latestPublication = (req: PayloadRequest, document: string) =>
  latest(req, { document: { equals: document }, state: { in: ['published', 'withdrawn'] } });

async function latest(
  req: PayloadRequest,
  where: Record<string, { equals: string | boolean } | { in: ReviewState[] }>,
): Promise<Review | undefined> {
  const { docs } = await req.payload.find({
    collection,
    where,
    sort: '-id', // ids ascend with time
    limit: 1,
    pagination: false,
    req: nested(req),
  });
  return docs[0] as unknown as Review | undefined; // the fields of Reviews.ts
}

/** Only the latest step tells what a document waits for: the work list shows no others. */
async function endLatest(req: PayloadRequest, document: string) {
  const before = await latest(req, { document: { equals: document }, isLatest: { equals: true } });
  if (!before) return;
  await req.payload.update({ collection, id: before.id, data: { isLatest: false }, req: systemWrite(req) });
}
