import type { PayloadRequest } from 'payload';
import { kinds, type Kind } from '@gjakova/shared/kinds';
import type { Locale } from '@gjakova/shared/locales';
import { nested } from '../database/in-one-transaction';
import { findAddresses } from '../hooks/addresses';
import { isPublic, publicLocales, type DocumentInOneLanguage } from './public-kinds';

/** What is told of a document whose publication is looked after. */
export interface Concerned {
  title: string;
  /** The languages that the publisher has to answer for: those that are public, or, once it is gone, that had a page. */
  locales: Locale[];
}

/** What the publisher has to answer for, by the id of the document. */
export async function concernedLocales(
  req: PayloadRequest,
  kind: Kind,
  ids: string[],
): Promise<Map<string, Concerned>> {
  const documents = await readMainRows(req, kind, ids);
  const gone = documents.filter((document) => !isPublic(document)).map(({ id }) => id);
  const addresses = gone.length > 0 ? await findAddresses(req, { document: { in: gone } }) : [];
  const byDocument = Map.groupBy(addresses, ({ document }) => document);
  const localesOf = (document: DocumentInOneLanguage) =>
    isPublic(document) ? publicLocales(document) : (byDocument.get(document.id) ?? []).map(({ locale }) => locale);
  return new Map(
    documents.map((document) => [document.id, { title: document.title ?? document.id, locales: localesOf(document) }]),
  );
}

async function readMainRows(req: PayloadRequest, kind: Kind, ids: string[]): Promise<DocumentInOneLanguage[]> {
  const { docs } = await req.payload.find({
    collection: kinds[kind].collection,
    where: { id: { in: ids } },
    select: { title: true, readyLocales: true, _status: true, deletedAt: true },
    locale: 'sq',
    sort: 'id',
    draft: false,
    trash: true,
    depth: 0,
    pagination: false,
    req: nested(req),
  });
  return docs as unknown as DocumentInOneLanguage[]; // the fields that were selected
}
