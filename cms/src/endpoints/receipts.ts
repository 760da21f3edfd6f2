import type { Endpoint, PayloadRequest } from 'payload';
import { receiptsSchema, type Receipt } from '@gjakova/shared/schemas/receipt';
import { systemWrite } from '../access/system-write';
import { nested, withinTransactionOf } from '../database/in-one-transaction';
import { moments } from '../outbox/moments';
import { forService } from './for-service';
import { readBody } from './read-body';

/**
 * POST /api/receipts keeps what the publisher tells of publications. Sending one again changes nothing, and none takes
 * the place of another: whoever reads them goes by the sequence. The answer comes when they are committed.
 *
 * An endpoint of its collection, in place of Payload's own, which would create one from any form.
 */
export const receiptsEndpoint: Endpoint = {
  path: '/',
  method: 'post',
  handler: forService('publisher', async (req) => {
    const { receipts } = await readBody(req, receiptsSchema);
    const stored = await withinTransactionOf(req, () => storeReceipts(req, receipts));
    moments.receiptStored.publish({ stored });
    return Response.json({ received: receipts.length, stored });
  }),
};

/** @returns how many were new */
async function storeReceipts(req: PayloadRequest, receipts: Receipt[]): Promise<number> {
  const byKey = new Map(receipts.map((receipt) => [keyOf(receipt), receipt]));
  const { docs } = await req.payload.find({
    collection: 'receipts',
    where: { key: { in: [...byKey.keys()] } },
    sort: 'id',
    pagination: false,
    req: nested(req),
  });
  for (const known of docs) byKey.delete(String((known as { key?: string }).key)); // the fields of Receipts.ts
  for (const [key, receipt] of byKey) {
    await req.payload.create({ collection: 'receipts', data: { key, ...receipt }, req: systemWrite(req) });
  }
  return byKey.size;
}

/** Not the release: one that is made again, from the same publication, is no news. */
const keyOf = ({ sequence, kind, publicId, locale, state }: Receipt) =>
  [sequence, kind, publicId, locale, state].join(' ');
