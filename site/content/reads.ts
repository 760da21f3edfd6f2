import { hash } from 'node:crypto';
import { locales, type Locale } from '@gjakova/shared/locales';
import { cardFrom, nameFrom } from './cards.ts';
import type { Document } from './document.ts';
import type { DocumentStore } from './document-store.ts';
import { groupsOf, sortKeyOf } from './groups.ts';

/**
 * A read is its key: everything needed to make it again stands in the text.
 *
 *   get|sq|procedure|p12        name|sq|department|d3        card|sq|department|d3
 *   translations|procedure|p12  gone|procedure|p12           names|sq/procedures        cards|sq/procedures-of/d3
 */
export type ReadKey = string;

/** Makes a read. */
export function evaluate(key: ReadKey, store: DocumentStore): unknown {
  const [operation, first, kind, publicId] = key.split('|');
  switch (operation) {
    case 'get':
      return store.form(kind, publicId, first);
    case 'card':
      return store.card(kind, publicId, first);
    case 'name': {
      const card = store.card(kind, publicId, first);
      return card && nameFrom(card);
    }
    case 'translations':
      return translations(store, first, kind);
    case 'gone':
      return store.gone(first, kind);
    case 'cards':
      return store.cards(first);
    case 'names':
      return store.cards(first).map(nameFrom);
  }
  throw new Error(`No such read: "${key}".`);
}

/** The slug in each language that the document exists in. */
function translations(store: DocumentStore, kind: string, publicId: string) {
  return locales.flatMap((locale) => {
    const card = store.card(kind, publicId, locale);
    return card ? [{ locale, slug: card.slug }] : [];
  });
}

export const digestOf = (value: unknown): string => hash('sha1', JSON.stringify(value) ?? '', 'base64').slice(0, 16);

/** The reads that a change can have changed, from the two versions of the document alone. */
export function candidatesOf(before: Document | null, after: Document): ReadKey[] {
  const { kind, publicId } = after;
  const changed = changedLocales(before, after);
  const own = changed.flatMap((locale) =>
    ['get', 'card', 'name'].map((read) => `${read}|${locale}|${kind}|${publicId}`),
  );
  const listed = changed.filter((locale) => digestOf(listingOf(before, locale)) !== digestOf(listingOf(after, locale)));
  const groups = new Set(
    listed.flatMap((locale) => [...listingOf(before, locale).groups, ...listingOf(after, locale).groups]),
  );
  return [
    ...own,
    `translations|${kind}|${publicId}`,
    `gone|${kind}|${publicId}`,
    ...[...groups].flatMap((group) => [`names|${group}`, `cards|${group}`]),
  ];
}

/** All that a list shows of a document. An edited text leaves it as it was, and then no list is looked at. */
function listingOf(document: Document | null, locale: Locale) {
  const form = document?.forms[locale];
  if (!document || !form) return { groups: [] };
  return { groups: groupsOf(document, locale), card: cardFrom(form), sortKey: sortKeyOf(form) };
}

/** The languages in which a document is not what it was. */
export const changedLocales = (before: Document | null, after: Document): Locale[] =>
  locales.filter((locale) => digestOf(before?.forms[locale]) !== digestOf(after.forms[locale]));
