import type { PayloadRequest } from 'payload';
import { locales, type Locale } from '@gjakova/shared/locales';
import { nested } from '../database/in-one-transaction';
import { concernedLocales } from './concerned-locales';
import type { PublicKind } from './public-kinds';
import { readTimes } from './read-document';
import { stateIn, type KeptReceipt, type LatestPublication, type PublicationState } from './publication-state';
import { latestPublication } from './reviews';

/** What became of the latest publication of a document, in each language. A document that is not there answers 404. */
export async function readPublication(
  req: PayloadRequest,
  kind: PublicKind,
  id: string,
): Promise<Record<Locale, PublicationState>> {
  await readTimes(req, kind, id); // throws Payload's NotFound
  const publication = await publicationOf(req, kind, id);
  const receipts = publication ? await receiptsOf(req, id) : [];
  const states = locales.map((locale) => [locale, stateIn(locale, publication, receipts)] as const);
  return Object.fromEntries(states) as Record<Locale, PublicationState>; // every language is there
}

async function publicationOf(
  req: PayloadRequest,
  kind: PublicKind,
  id: string,
): Promise<LatestPublication | undefined> {
  const review = await latestPublication(req, id);
  if (!review) return undefined;
  const concerned = (await concernedLocales(req, kind.kind, [id])).get(id);
  return { at: review.createdAt, number: await latestNumber(req, id), locales: concerned?.locales ?? [] };
}

/** The number of the entry that was written with the latest publication; undefined until it is given. */
async function latestNumber(req: PayloadRequest, id: string): Promise<number | undefined> {
  const { docs } = await req.payload.find({
    collection: 'outbox',
    where: { publicId: { equals: id } },
    sort: '-id', // ids ascend with time
    limit: 1,
    pagination: false,
    req: nested(req),
  });
  return (docs[0] as { number?: number | null } | undefined)?.number ?? undefined; // the fields of Outbox.ts
}

/** The latest receipts of a document, in the order in which they were told. */
async function receiptsOf(req: PayloadRequest, id: string): Promise<KeptReceipt[]> {
  const { docs } = await req.payload.find({
    collection: 'receipts',
    where: { publicId: { equals: id } },
    sort: ['-sequence', '-id'],
    limit: 100,
    pagination: false,
    req: nested(req),
  });
  return (docs as unknown as KeptReceipt[]).reverse(); // the fields of Receipts.ts
}
