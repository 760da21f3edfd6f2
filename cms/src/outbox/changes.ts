import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { allFeedKinds, type FeedKind } from '@gjakova/shared/kinds';
import type { ChangesHeader, Group } from '@gjakova/shared/schemas/feed';
import { nested } from '../database/in-one-transaction';
import { groupsOf } from './groups';
import { readLease } from './lease';

interface Entry {
  kind: FeedKind;
  publicId: string;
  number: number;
}

/** The answer of `changes`. */
export interface Changes {
  header: ChangesHeader;
  groups: Group[];
}

/**
 * What has changed since an entry: one group for each document, as it is at this moment.
 *
 * A group may be newer than `upto`; its own entry then repeats it, without harm. `upto` is below `after` where that
 * was never given: the database is an older one than the reader knows, and the reader must reconcile.
 */
export async function changesAfter(payload: Payload, after: number, atMost = 500, now = new Date()): Promise<Changes> {
  const req = await createLocalReq({ locale: 'sq' }, payload);
  const { epoch = 'none', lastNumber = 0 } = (await readLease(req)) ?? {};
  const entries = await entriesAfter(req, after, atMost);
  const upto = entries.at(-1)?.number ?? Math.min(after, lastNumber);
  const groups: Group[] = [];
  for (const kind of allFeedKinds) {
    // One of each document, with its latest number.
    const latest = new Map(
      entries.filter((entry) => entry.kind === kind).map((entry) => [entry.publicId, entry.number]),
    );
    groups.push(...(await groupsOf(req, kind, latest)));
  }
  groups.sort((a, b) => a.sequence - b.sequence);
  return { header: { kind: 'changes', format: 1, epoch, after, upto, now: now.toISOString() }, groups };
}

async function entriesAfter(req: PayloadRequest, after: number, atMost: number): Promise<Entry[]> {
  const { docs } = await req.payload.find({
    collection: 'outbox',
    where: { number: { greater_than: after } },
    sort: 'number',
    limit: atMost,
    pagination: false,
    req: nested(req),
  });
  return docs as unknown as Entry[]; // the fields of Outbox.ts
}
