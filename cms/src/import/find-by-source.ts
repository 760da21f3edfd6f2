import type { PayloadRequest } from 'payload';
import { nested } from '../database/in-one-transaction';
import type { PublicDocument } from '../workflow/public-kinds';

/** The document that was loaded under a source key, also if it has since gone to the trash. */
export async function findBySource(
  req: PayloadRequest,
  collection: string,
  key: string,
): Promise<PublicDocument | undefined> {
  const { docs } = await req.payload.find({
    collection,
    where: { 'source.key': { equals: key } },
    locale: 'all',
    depth: 0,
    trash: true,
    sort: 'id',
    limit: 1,
    pagination: false,
    req: nested(req),
  });
  return docs[0] as unknown as PublicDocument | undefined; // its fields are those of common-fields.ts
}
