import type { PayloadRequest } from 'payload';
import { nested } from '../database/in-one-transaction';
import type { PublicDocument, PublicKind } from './public-kinds';

/** The main row: what the public sees, if it is published. */
export const readMainRow = (req: PayloadRequest, kind: PublicKind, id: string) => read(req, kind, id, false);

/** The latest version: what people work on. */
export const readLatest = (req: PayloadRequest, kind: PublicKind, id: string) => read(req, kind, id, true);

/** When the main row was published, first and last: a narrow read, where every save asks. */
export async function readTimes(
  req: PayloadRequest,
  kind: PublicKind,
  id: string,
): Promise<Pick<PublicDocument, 'firstPublishedAt' | 'publishedAt'>> {
  return read(req, kind, id, false, { firstPublishedAt: true, publishedAt: true });
}

async function read(
  req: PayloadRequest,
  kind: PublicKind,
  id: string,
  draft: boolean,
  select?: Record<string, true>,
): Promise<PublicDocument> {
  const document = await req.payload.findByID({
    collection: kind.collection,
    id,
    draft,
    select,
    locale: 'all',
    fallbackLocale: false,
    depth: 0,
    trash: true,
    req: nested(req),
  });
  return document as unknown as PublicDocument; // its fields are those of common-fields.ts
}
