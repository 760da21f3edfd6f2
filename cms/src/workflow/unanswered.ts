import type { PayloadRequest } from 'payload';
import { allKinds, isGlobalKind, type FeedKind } from '@gjakova/shared/kinds';
import type { Locale } from '@gjakova/shared/locales';
import { nested } from '../database/in-one-transaction';
import { messagesFor } from '../messages/languages';
import { concernedLocales } from './concerned-locales';

/** An entry of the outbox; without a number until it is given. */
export interface Entry {
  id: string;
  kind: FeedKind;
  publicId: string;
  number?: number | null;
  createdAt: string;
}

interface Answer {
  publicId: string;
  locale: Locale;
  sequence: number;
}

/** Those of some entries, in their order, for which receipts are missing, with the title of the document. */
export async function unanswered(req: PayloadRequest, entries: Entry[]): Promise<{ entry: Entry; title: string }[]> {
  if (entries.length === 0) return [];
  const newest = await newestEntries(req, entries);
  const answers = Map.groupBy(await answersSince(req, entries), ({ publicId }) => publicId);
  const concerned = await documentsOf(req, entries);
  return entries
    .filter((entry) => {
      const locales = concerned.get(entry.publicId)?.locales;
      const own = (answers.get(entry.publicId) ?? []).filter(({ sequence }) => sequence >= (entry.number ?? Infinity));
      // Of an entry that a newer one repeats, any answer tells that the publisher has gone past it.
      if (!locales || newest.get(entry.publicId) !== entry.id) return own.length === 0;
      return !locales.every((locale) => own.some((answer) => answer.locale === locale));
    })
    .map((entry) => ({ entry, title: titleOf(req, entry, concerned.get(entry.publicId)?.title) }));
}

/** What the panel calls it: a setting has no title. */
function titleOf(req: PayloadRequest, { kind, publicId }: Entry, title = publicId): string {
  return isGlobalKind(kind) ? messagesFor(req).globals[kind] : title;
}

const idsOf = (entries: Entry[]) => [...new Set(entries.map(({ publicId }) => publicId))];

async function documentsOf(req: PayloadRequest, entries: Entry[]) {
  const all: Awaited<ReturnType<typeof concernedLocales>>[] = [];
  for (const kind of allKinds) {
    const own = entries.filter((entry) => entry.kind === kind);
    if (own.length > 0) all.push(await concernedLocales(req, kind, idsOf(own)));
  }
  return new Map(all.flatMap((documents) => [...documents]));
}

/** The newest entry of each document, numbered or not. */
async function newestEntries(req: PayloadRequest, entries: Entry[]): Promise<Map<string, string>> {
  const [oldest] = entries.map(({ id }) => id).sort();
  const { docs } = await req.payload.find({
    collection: 'outbox',
    where: { publicId: { in: idsOf(entries) }, id: { greater_than_equal: oldest } },
    sort: 'id', // ids ascend with time
    pagination: false,
    req: nested(req),
  });
  return new Map((docs as unknown as Entry[]).map(({ id, publicId }) => [publicId, id])); // the last one of each stays
}

async function answersSince(req: PayloadRequest, entries: Entry[]): Promise<Answer[]> {
  const { docs } = await req.payload.find({
    collection: 'receipts',
    where: { publicId: { in: idsOf(entries) }, sequence: { greater_than_equal: entries[0].number ?? 0 } },
    select: { publicId: true, locale: true, sequence: true },
    sort: 'id',
    pagination: false,
    req: nested(req),
  });
  return docs as unknown as Answer[]; // the fields that were selected
}
