import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { allKinds, globals, kinds, type Kind } from '@gjakova/shared/kinds';
import type { Group, SnapshotHeader } from '@gjakova/shared/schemas/feed';
import { nested } from '../database/in-one-transaction';
import { groupsOf } from './groups';
import { readLease } from './lease';

/**
 * Everything the public may know: a header, then one group for each global, and one for each document that is or was
 * public, by id.
 *
 * Comes in batches, so that memory does not grow with the number of documents. The sequence is read first: what
 * changes during the reading is told again by `changesAfter(sequence)`.
 */
export async function* snapshot(
  payload: Payload,
  now = new Date(),
  documentsAtOnce = 200,
): AsyncGenerator<(SnapshotHeader | Group)[]> {
  const req = await createLocalReq({ locale: 'sq' }, payload);
  const lease = await readLease(req);
  const sequence = lease?.lastNumber ?? 0;
  yield [{ kind: 'snapshot', format: 1, epoch: lease?.epoch ?? 'none', sequence, now: now.toISOString() }];
  for (const kind of globals) yield await groupsOf(req, kind, new Map([[kind, sequence]]));
  for (const kind of allKinds) {
    for await (const ids of idsInBatches(req, kind, documentsAtOnce)) {
      yield await groupsOf(req, kind, new Map(ids.map((id) => [id, sequence])));
    }
  }
}

async function* idsInBatches(req: PayloadRequest, kind: Kind, atOnce: number): AsyncGenerator<string[]> {
  let ids: string[] = [];
  do {
    const { docs } = await req.payload.find({
      collection: kinds[kind].collection,
      where: { id: { greater_than: ids.at(-1) ?? '' } },
      select: {},
      sort: 'id',
      limit: atOnce,
      trash: true,
      depth: 0,
      pagination: false,
      req: nested(req),
    });
    ids = docs.map(({ id }) => String(id));
    if (ids.length > 0) yield ids;
  } while (ids.length === atOnce);
}
