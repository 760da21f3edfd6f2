import type { PayloadRequest } from 'payload';
import { nested } from '../database/in-one-transaction';
import type { StoredAttachment } from '../workflow/stored-kinds';

/** A row of Attachments.ts. */
export type AttachmentRow = StoredAttachment & { id: string; title?: string | null };

/** The attachments that have one of these values in a field. */
export async function findAttachments(
  req: PayloadRequest,
  field: 'id' | 'sha256' | 'filename',
  values: string[],
): Promise<AttachmentRow[]> {
  const { docs } = await req.payload.find({
    collection: 'attachments',
    where: { [field]: { in: values } },
    sort: 'id',
    depth: 0,
    pagination: false,
    req: nested(req),
  });
  return docs as unknown as AttachmentRow[]; // the fields of Attachments.ts
}
