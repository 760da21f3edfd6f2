import type { PayloadRequest } from 'payload';
import { isGlobalKind, kinds, type FeedKind, type GlobalKind, type Kind } from '@gjakova/shared/kinds';
import type { Locale } from '@gjakova/shared/locales';
import type { Group } from '@gjakova/shared/schemas/feed';
import { nested } from '../database/in-one-transaction';
import { withFiles } from '../files/with-files';
import { findAddresses, type Address } from '../hooks/addresses';
import { presentGlobal } from '../presenters/globals';
import { NotPresentable } from '../presenters/not-presentable';
import { present } from '../presenters/present';
import { isPublic, publicLocales, type PublicDocument } from '../workflow/public-kinds';
import { readGlobal } from '../workflow/read-global';

/**
 * The groups of some documents of a kind, in a few reads, whatever their number. What was never public has none; a
 * global always has one.
 *
 * @param sequences the outbox entry that each group answers to, by the id of its document
 */
export async function groupsOf(req: PayloadRequest, kind: FeedKind, sequences: Map<string, number>): Promise<Group[]> {
  if (sequences.size === 0) return [];
  if (isGlobalKind(kind)) return [await groupOfGlobal(req, kind, sequences.get(kind) ?? 0)];
  const addresses = await findAddresses(req, { document: { in: [...sequences.keys()] } });
  const everPublic = Map.groupBy(addresses, ({ document }) => document);
  const documents = await readMainRows(req, kind, [...everPublic.keys()]);
  return documents.map((document) =>
    groupOf(kind, document, sequences.get(document.id) ?? 0, everPublic.get(document.id) ?? []),
  );
}

async function groupOfGlobal(req: PayloadRequest, kind: GlobalKind, sequence: number): Promise<Group> {
  const locales = presentGlobal(kind, await readGlobal(req, kind));
  return { sequence, kind, publicId: kind, locales, formerAddresses: [] };
}

function groupOf(kind: Kind, document: PublicDocument, sequence: number, addresses: Address[]): Group {
  const former = addresses.filter(({ current }) => !current).map(({ locale, path }) => ({ locale, path }));
  const common = { sequence, kind, publicId: document.id, formerAddresses: former };
  if (isPublic(document)) return { ...common, locales: presentOrTell(kind, document) };
  const reason = document.withdrawalReason ?? 'withdrawn';
  return { ...common, locales: { sq: null, sr: null, en: null }, gone: { reason } };
}

/**
 * The forms of a document. One that cannot be presented must not keep the others from being read: its forms say why,
 * no schema takes them, and the publisher refuses them with a receipt. Publication refuses such content; this is for
 * what was published before it did.
 */
function presentOrTell(kind: Kind, document: PublicDocument): Record<Locale, unknown> {
  try {
    return present(kind, document);
  } catch (error) {
    if (!(error instanceof NotPresentable)) throw error;
    const ready = publicLocales(document);
    const tell = (locale: Locale) => (ready.includes(locale) ? { notPresentable: error.message } : null);
    return { sq: tell('sq'), sr: tell('sr'), en: tell('en') };
  }
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
  return withFiles(req, kinds[kind].collection, docs as unknown as PublicDocument[]); // its fields are those of common-fields.ts
}
