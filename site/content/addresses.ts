import { pathOf, sectionPath } from '@gjakova/shared/addresses';
import { allKinds, kinds, type Kind } from '@gjakova/shared/kinds';
import { locales, type Locale } from '@gjakova/shared/locales';
import { sites, type Origins, type Site } from '@gjakova/shared/sites';
import type { Name } from './cards.ts';
import type { Document } from './document.ts';

/** What a page is made by. Each kind of document has one of its own name, and a section that lists it. */
export type Template = Kind | 'front' | 'home' | 'section' | 'missing-language' | 'moved' | 'tombstone' | 'not-found';

/** A page of a site: where it is and what it shows. The same value goes to the static build and to the engine. */
export interface Address {
  site: Site;
  /** From the root of its site, with a slash at the end; `/404.html` is the exception. */
  path: string;
  locale: Locale;
  template: Template;
  kind?: Kind;
  publicId?: string;
}

/** The link to a document as seen from a site: a path at home, a full address elsewhere. */
export function hrefOf({ kind, locale, slug }: Name, from: Site, origins: Origins): string {
  const { site } = kinds[kind];
  return (site === from ? '' : origins[site]) + pathOf(kind, locale, slug);
}

/** All addresses that exist because of these documents. The only place that knows which pages there are. */
export const addressesOf = (documents: Iterable<Document>): Address[] =>
  [...documents].flatMap((document) => [...presentAddresses(document), ...formerAddresses(document)]);

/** The pages that are there whatever the content. */
export function fixedAddresses(): Address[] {
  return sites.flatMap((site): Address[] => [
    { site, path: '/', locale: 'sq', template: 'front' },
    { site, path: '/404.html', locale: 'sq', template: 'not-found' },
    ...locales.flatMap((locale): Address[] => [
      { site, path: `/${locale}/`, locale, template: 'home' },
      ...allKinds
        .filter((kind) => kinds[kind].site === site)
        .map((kind): Address => ({ site, path: sectionPath(kind, locale), locale, template: 'section', kind })),
    ]),
  ]);
}

/** A public document has a page in every language: where a translation is missing, the page says so. */
function presentAddresses({ kind, publicId, forms, gone }: Document): Address[] {
  if (gone || Object.keys(forms).length === 0) return [];
  return locales.map((locale) => {
    const form = forms[locale];
    const path = pathOf(kind, locale, form?.slug ?? publicId);
    return { site: kinds[kind].site, path, locale, template: form ? kind : 'missing-language', kind, publicId };
  });
}

function formerAddresses({ kind, publicId, formerAddresses: former, gone }: Document): Address[] {
  const template = gone ? 'tombstone' : 'moved';
  return former.map(({ locale, path }) => ({ site: kinds[kind].site, path, locale, template, kind, publicId }));
}
