import type { Kind } from '@gjakova/shared/kinds';
import type { Locale } from '@gjakova/shared/locales';
import type { Form } from '@gjakova/shared/schemas/forms';
import { localOrigins, type Origins } from '@gjakova/shared/sites';
import type { Address } from '../content/addresses.ts';
import type { Card, Name } from '../content/cards.ts';
import type { Document, Reference } from '../content/document.ts';
import { evaluate } from '../content/reads.ts';
import { renderContext, type RenderContext } from '../content/render-context.ts';
import { readSnapshot } from '../content/snapshot.ts';
import type { Viewpoint } from './links.ts';

/** In a static build nobody listens: reads are answered from the snapshot named by SNAPSHOT. */
const snapshot = process.env.SNAPSHOT ? await readSnapshot(process.env.SNAPSHOT) : null;
const fromSnapshot: RenderContext | null = snapshot && {
  read: (key) => evaluate(key, snapshot.store),
  origins: {
    official: process.env.OFFICIAL_URL ?? localOrigins.official,
    portal: process.env.PORTAL_URL ?? localOrigins.portal,
  },
};

/** The documents of a static build. */
export const snapshotDocuments = (): Iterable<Document> => snapshot?.store.all() ?? [];

function context(): RenderContext {
  const found = renderContext.getStore() ?? fromSnapshot;
  if (!found) throw new Error('Content was read outside of a page, and SNAPSHOT names no snapshot.');
  return found;
}

/** Where the sites are for the public. */
export const origins = (): Origins => context().origins;

/** A page as the place that its links are seen from. */
export const viewpointOf = ({ site, locale }: Address): Viewpoint => ({ site, locale, origins: origins() });

/** The only way for a template to see content. A document that is not public reads as null. */
export function contentIn(locale: Locale) {
  const read = <T>(key: string) => context().read(key) as T; // a read's key decides its type
  const inAnyLanguage = <T>(operation: string, { kind, publicId }: Reference) =>
    read<T | null>(`${operation}|${locale}|${kind}|${publicId}`) ??
    read<T | null>(`${operation}|sq|${kind}|${publicId}`);
  return {
    /** The whole form. For the page's own document: whoever reads it is rendered again at every edit. */
    get: <K extends Kind>({ kind, publicId }: Reference<K>) =>
      read<Form<K> | null>(`get|${locale}|${kind}|${publicId}`),
    /** What a link needs; in Albanian where the document is missing in this language. */
    name: (reference: Reference) => inAnyLanguage<Name>('name', reference),
    /** What others may show of a document; in Albanian where it is missing in this language. */
    card: (reference: Reference) => inAnyLanguage<Card>('card', reference),
    /** The slug in each language that the document exists in. */
    translations: ({ kind, publicId }: Reference) =>
      read<{ locale: Locale; slug: string }[]>(`translations|${kind}|${publicId}`),
    /** Why a document is no longer public. */
    gone: ({ kind, publicId }: Reference) => read<Document['gone']>(`gone|${kind}|${publicId}`),
    /** The members of a group (`content/groups.ts`), in the order of the language. */
    names: (group: string) => read<Name[]>(`names|${locale}/${group}`),
    cards: (group: string) => read<Card[]>(`cards|${locale}/${group}`),
  };
}
