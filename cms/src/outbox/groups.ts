import type { PayloadRequest } from 'payload';
import { kinds, type Kind } from '@gjakova/shared/kinds';
import type { Group } from '@gjakova/shared/schemas/feed';
import { nested } from '../database/in-one-transaction';
import { findAddresses, type Address } from '../hooks/addresses';
import { present } from '../presenters/present';
import { isPublic, type PublicDocument } from '../workflow/public-kinds';

/**
 * The groups of some documents of a kind, in two reads, whatever their number. What was never public has none.
 *
 * @param sequences the outbox entry that each group answers to, by the id of its document
 */
export async function groupsOf(req: PayloadRequest, kind: Kind, sequences: Map<string, number>): Promise<Group[]> {
  const addresses = await findAddresses(req, { document: { in: [...sequences.keys()] } });
  const everPublic = Map.groupBy(addresses, ({ document }) => document);
  const documents = await readMainRows(req, kind, [...everPublic.keys()]);
  return documents.map((document) =>
    groupOf(kind, document, sequences.get(document.id) ?? 0, everPublic.get(document.id) ?? []),
  );
}

function groupOf(kind: Kind, document: PublicDocument, sequence: number, addresses: Address[]): Group {
  const former = addresses.filter(({ current }) => !current).map(({ locale, path }) => ({ locale, path }));
  const common = { sequence, kind, publicId: document.id, formerAddresses: former };
  if (isPublic(document)) return { ...common, locales: present(kind, document) };
  const reason = document.withdrawalReason ?? 'withdrawn';
  return { ...common, locales: { sq: null, sr: null, en: null }, gone: { reason } };
}

/** What the public sees of each document if it is published; never a newer draft. */
async function readMainRows(req: PayloadRequest, kind: Kind, ids: string[]): Promise<PublicDocument[]> {
  const { docs } = await req.payload.find({
    collection: kinds[kind].collection,
    where: { id: { in: ids } },
    sort: 'id',
    draft: false,
    trash: true,
    locale: 'all',
    fallbackLocale: false,
    depth: 0,
    pagination: false,
    req: nested(req),
  });
  return docs as unknown as PublicDocument[]; // its fields are those of common-fields.ts
}
