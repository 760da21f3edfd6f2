import { hash } from 'node:crypto';
import { locales, type Locale } from '@gjakova/shared/locales';
import type { Form } from '@gjakova/shared/schemas/forms';
import { dayOf } from '@gjakova/shared/text/dates';
import { nameFrom, rowFrom } from './cards.ts';
import type { Document } from './document.ts';
import type { DocumentStore } from './document-store.ts';

/**
 * A read is its key: everything needed to make it again stands in the text.
 *
 *   get|sq|procedure|p12        name|sq|department|d3        card|sq|department|d3
 *   translations|procedure|p12  gone|procedure|p12           names|sq/procedures        cards|sq/procedures-of/d3
 *   published|sq|notice|n7      rows|sq/procedures
 *   newest|sq/decisions|5       updates|sq/decisions|20      children|sq/archive/notice/2026
 *   has|sq/archive/notice/2026
 *   entries|sq/sitemap-portal/17                             isPast|2026-12-01T11:00:00.000Z        today
 */
export type ReadKey = string;

/** What a read is made from: the documents, and the instant that pages are shown at. It is never the clock's. */
export interface Readable {
  store: DocumentStore;
  now: string;
}

type Read = (parameters: string[], readable: Readable) => unknown;

const reads: Record<string, Read> = {
  get: ([locale, kind, publicId], { store }) => shownForm(store.form(kind, publicId, locale)),
  card: ([locale, kind, publicId], { store }) => store.card(kind, publicId, locale),
  name: ([locale, kind, publicId], { store }) => {
    const card = store.card(kind, publicId, locale);
    return card && nameFrom(card);
  },
  translations: ([kind, publicId], { store }) => translations(store, kind, publicId),
  gone: ([kind, publicId], { store }) => store.gone(kind, publicId),
  published: ([locale, kind, publicId], { store }) => publishedAt(store.form(kind, publicId, locale)),
  cards: ([group], { store }) => store.cards(group),
  rows: ([group], { store }) => store.cards(group).map(rowFrom),
  names: ([group], { store }) => store.cards(group).map(nameFrom),
  newest: ([group, atMost], { store }) => store.newest(group, Number(atMost)),
  updates: ([group, atMost], { store }) => store.updates(group, Number(atMost)),
  entries: ([group], { store }) => store.entries(group),
  children: ([group], { store }) => childrenOf(group, store.groupsUnder(group)),
  has: ([group], { store }) => store.groupsUnder(group).length > 0,
  isPast: ([instant], { now }) => instant <= now,
  today: (_, { now }) => dayOf(now),
};

/** Makes a read. */
export function evaluate(key: ReadKey, readable: Readable): unknown {
  const [operation, ...parameters] = key.split('|');
  if (!Object.hasOwn(reads, operation)) throw new Error(`No such read: "${key}".`);
  return reads[operation](parameters, readable);
}

/** What a page sees of a form: all but when it was published, which is another instant in every language at each edit. */
export type ShownForm<F> = Omit<F, 'publishedAt'>;

function shownForm(form: unknown): ShownForm<Form> | null {
  if (form === null) return null;
  const { publishedAt: _, ...shown } = form as Form; // a form as it was stored; globals have no such instant
  return shown;
}

/** When a form was published last; null where there is none. */
const publishedAt = (form: unknown): string | null => (form === null ? null : (form as Form).publishedAt); // a form as it was stored

/** The slug in each language that the document exists in. */
function translations(store: DocumentStore, kind: string, publicId: string) {
  return locales.flatMap((locale) => {
    const card = store.card(kind, publicId, locale);
    return card ? [{ locale, slug: card.slug }] : [];
  });
}

/** `sq/archive/notice` with `sq/archive/notice/2026/11` → `2026`. */
function childrenOf(prefix: string, groups: string[]): string[] {
  const below = groups.filter((group) => group !== prefix);
  return [...new Set(below.map((group) => group.slice(prefix.length + 1).split('/')[0]))].sort();
}

export const digestOf = (value: unknown): string => hash('sha1', JSON.stringify(value) ?? '', 'base64').slice(0, 16);

/** The languages in which a document is not what it was. */
export const changedLocales = (before: Document | null, after: Document): Locale[] =>
  locales.filter((locale) => digestOf(before?.forms[locale]) !== digestOf(after.forms[locale]));
