import type { GlobalKind, Kind } from '@gjakova/shared/kinds';
import type { Locale } from '@gjakova/shared/locales';
import type { Form, GlobalForm } from '@gjakova/shared/schemas/forms';
import type { Origins } from '@gjakova/shared/sites';
import type { Address } from '../content/addresses.ts';
import type { Card, Name, Row } from '../content/cards.ts';
import type { Document, Reference } from '../content/document.ts';
import type { Entry, Update } from '../content/document-store.ts';
import { inOneForm } from '../content/instants.ts';
import type { ShownForm } from '../content/reads.ts';
import { renderContext, type RenderContext } from '../content/render-context.ts';
import type { Viewpoint } from './links.ts';
import { snapshotContext } from './snapshot.ts';

function context(): RenderContext {
  const found = renderContext.getStore() ?? snapshotContext;
  if (!found) throw new Error('Content was read outside of a page, and no snapshot was named.');
  return found;
}

/** Where the sites are for the public. */
export const origins = (): Origins => context().origins;

/** A page as the place that its links are seen from. */
export const viewpointOf = ({ site, locale }: Address): Viewpoint => ({ site, locale, origins: origins() });

/** The only way for a template to see content, and the time. A document that is not public reads as null. */
export function contentIn(locale: Locale) {
  const read = (key: string) => context().read(key);
  const inAnyLanguage = (operation: string, { kind, publicId }: Reference) =>
    read(`${operation}|${locale}|${kind}|${publicId}`) ?? read(`${operation}|sq|${kind}|${publicId}`);

  // A read's key decides its type: each `as` repeats what `content/reads.ts` gives for it.
  return {
    /** The whole form. For the page's own document: whoever reads it is rendered again at every edit. */
    get: <K extends Kind>({ kind, publicId }: Reference<K>) =>
      read(`get|${locale}|${kind}|${publicId}`) as ShownForm<Form<K>> | null,
    /** What a link needs; in Albanian where the document is missing in this language. */
    name: <K extends Kind>(reference: Reference<K>) => inAnyLanguage('name', reference) as Name<K> | null,
    /** What other pages may show of a document; in Albanian where it is missing in this language. */
    card: <K extends Kind>(reference: Reference<K>) => inAnyLanguage('card', reference) as Card<K> | null,
    /** The slug in each language that the document exists in. */
    translations: ({ kind, publicId }: Reference) =>
      read(`translations|${kind}|${publicId}`) as { locale: Locale; slug: string }[],
    /** When a document was published last, an instant. For files of it: whoever reads it is made anew at every edit. */
    publishedAt: ({ kind, publicId }: Reference) => read(`published|${locale}|${kind}|${publicId}`) as string | null,
    /** Why a document is no longer public. */
    gone: ({ kind, publicId }: Reference) => read(`gone|${kind}|${publicId}`) as Document['gone'],
    /** The members of a group (`content/groups.ts`): by date where they have one, else by title. */
    names: (group: string) => read(`names|${locale}/${group}`) as Name[],
    cards: <K extends Kind = Kind>(group: string) => read(`cards|${locale}/${group}`) as Card<K>[],
    /** The same without their summaries. */
    rows: <K extends Kind = Kind>(group: string) => read(`rows|${locale}/${group}`) as Row<K>[],
    /** The last members of a group, the last first. */
    newest: <K extends Kind = Kind>(group: string, atMost: number) =>
      read(`newest|${locale}/${group}|${atMost}`) as Card<K>[],
    /** The same with the instants of their publication, for feeds: made anew at every edit of one of them. */
    updates: <K extends Kind = Kind>(group: string, atMost: number) =>
      read(`updates|${locale}/${group}|${atMost}`) as Update<K>[],
    /** What a part of the sitemap names. */
    entries: (group: string) => read(`entries|${locale}/${group}`) as Entry[],
    /** The next segments of the groups below one that have members, sorted: `archive/notice` → `2025`, `2026`. */
    children: (group: string) => read(`children|${locale}/${group}`) as string[],
    /** Whether a group, or one below it, has members. */
    has: (group: string) => read(`has|${locale}/${group}`) as boolean,
    /** What is there once; null while the CMS tells nothing of it. */
    global: <K extends GlobalKind>(kind: K) => read(`get|${locale}|${kind}|${kind}`) as GlobalForm<K> | null,
    /** Whether an instant has come. The page is made anew when it does. */
    isPast: (instant: string) => read(`isPast|${inOneForm(instant)}`) as boolean,
    /** The day in Gjakova, `2026-11-24`. The page is made anew at midnight. */
    today: () => read('today') as string,
  };
}
