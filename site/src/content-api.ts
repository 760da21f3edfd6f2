import type { Kind } from '@gjakova/shared/kinds';
import type { Locale } from '@gjakova/shared/locales';
import type { Form } from '@gjakova/shared/schemas/forms';
import type { Origins } from '@gjakova/shared/sites';
import type { Address } from '../content/addresses.ts';
import type { Card, Name } from '../content/cards.ts';
import type { Document, Reference } from '../content/document.ts';
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

/** The only way for a template to see content. A document that is not public reads as null. */
export function contentIn(locale: Locale) {
  const read = (key: string) => context().read(key);
  const inAnyLanguage = (operation: string, { kind, publicId }: Reference) =>
    read(`${operation}|${locale}|${kind}|${publicId}`) ?? read(`${operation}|sq|${kind}|${publicId}`);

  // A read's key decides its type: each `as` repeats what `content/reads.ts` gives for it.
  return {
    /** The whole form. For the page's own document: whoever reads it is rendered again at every edit. */
    get: <K extends Kind>({ kind, publicId }: Reference<K>) =>
      read(`get|${locale}|${kind}|${publicId}`) as Form<K> | null,
    /** What a link needs; in Albanian where the document is missing in this language. */
    name: (reference: Reference) => inAnyLanguage('name', reference) as Name | null,
    /** The slug in each language that the document exists in. */
    translations: ({ kind, publicId }: Reference) =>
      read(`translations|${kind}|${publicId}`) as { locale: Locale; slug: string }[],
    /** Why a document is no longer public. */
    gone: ({ kind, publicId }: Reference) => read(`gone|${kind}|${publicId}`) as Document['gone'],
    /** The members of a group (`content/groups.ts`), in the order of the language. */
    names: (group: string) => read(`names|${locale}/${group}`) as Name[],
    cards: (group: string) => read(`cards|${locale}/${group}`) as Card[],
  };
}
