import type { PayloadRequest } from 'payload';

/**
 * Writes system fields of a main row, in the transaction of the request and past the hooks.
 *
 * For what is only known once the save has been judged: an update of the collection would be judged again.
 */
export async function writeSystemFields(
  req: PayloadRequest,
  collection: string,
  id: string,
  fields: Record<string, string | null>,
) {
  // Null leaves the time of the last change as it is: the panel takes a later one for the work of somebody else.
  await req.payload.db.updateOne({ collection, id, data: { ...fields, updatedAt: null }, req, returning: false });
}
