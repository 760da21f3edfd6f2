import { calendarPath, pathOf, sectionPath } from '@gjakova/shared/addresses';
import { allKinds, kinds, type Kind } from '@gjakova/shared/kinds';
import { locales, type Locale } from '@gjakova/shared/locales';
import { closingOf } from '@gjakova/shared/schemas/notice';
import type { Form } from '@gjakova/shared/schemas/forms';
import { sites, type Origins, type Site } from '@gjakova/shared/sites';
import type { Name } from './cards.ts';
import { hasPages, isPublic, type Document } from './document.ts';
import { fixedFiles } from './file-addresses.ts';
import { listingAddresses } from './listing-addresses.ts';

/** What a page is made by. Each kind of document has one of its own name, and a section that lists it. */
export type Template =
  Kind | 'front' | 'home' | 'section' | 'year' | 'month' | 'missing-language' | 'moved' | 'tombstone' | 'not-found';

/** What programs read, and people do not. */
export type FileTemplate = 'feed' | 'calendar' | 'sitemap-index' | 'sitemap' | 'robots';

/** A page of a site: where it is and what it shows. The same value goes to the static build and to the engine. */
export interface Address<T extends Template | FileTemplate = Template | FileTemplate> {
  site: Site;
  /** From the root of its site, with a slash at the end; `/404.html` and files are the exception. */
  path: string;
  locale: Locale;
  template: T;
  kind?: Kind;
  publicId?: string;
  /** Of a listing, without its language: `archive/notice/2026/11`. It exists while the group, or one below, has a member. */
  group?: string;
}

/** The link to a document as seen from a site: a path at home, a full address elsewhere. */
export function hrefOf({ kind, locale, slug }: Name, from: Site, origins: Origins): string {
  const { site } = kinds[kind];
  return (site === from ? '' : origins[site]) + pathOf(kind, locale, slug);
}

/** All addresses that exist because of these documents, each once. The only place that knows which pages there are. */
export function addressesOf(documents: Iterable<Document>): Address[] {
  const addresses = new Map<string, Address>();
  for (const document of documents) {
    for (const address of ownAddresses(document)) {
      const other = addresses.get(placeOf(address));
      if (!other || rankOf(address) < rankOf(other)) addresses.set(placeOf(address), address);
    }
    for (const address of listingAddresses(document)) addresses.set(placeOf(address), address);
  }
  return [...addresses.values()];
}

const fileTemplates: readonly string[] = [
  'feed',
  'calendar',
  'sitemap-index',
  'sitemap',
  'robots',
] satisfies FileTemplate[];

/** Whether people read what is at an address, or programs. */
export const isPage = (address: Address): address is Address<Template> => !fileTemplates.includes(address.template);

/** The same the other way round: the compiler cannot conclude it. */
export const isFile = (address: Address): address is Address<FileTemplate> => !isPage(address);

/** Names an address among those of both sites. */
export const placeOf = ({ site, path }: Pick<Address, 'site' | 'path'>): string => site + path;

/**
 * Where several documents have, or had, the same address: a living one goes before one that moved away, and that
 * before one that is gone; else the first.
 */
const rankOf = ({ template }: Address): number => (template === 'tombstone' ? 2 : template === 'moved' ? 1 : 0);

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
    ...fixedFiles(site),
  ]);
}

/** The addresses that a document has, and those that it had. */
export const ownAddresses = (document: Document): Address[] => [
  ...presentAddresses(document),
  ...formerAddresses(document),
];

/**
 * A public document has a page in every language: where a translation is missing, the page says so. A notice has its
 * deadline beside it, for calendars.
 */
export function presentAddresses(document: Document): Address[] {
  if (!isPublic(document) || !hasPages(document)) return [];
  const { kind, publicId, forms } = document;
  return locales.flatMap((locale) => {
    const form = forms[locale];
    const path = pathOf(kind, locale, form?.slug ?? publicId);
    const template = form ? kind : 'missing-language';
    return [{ site: kinds[kind].site, path, locale, template, kind, publicId }, ...calendarOf(form)];
  });
}

/** The calendar file of a notice that has a deadline. It stays when the notice is called off, and says so. */
function calendarOf(form: Form | undefined): Address[] {
  if (form?.kind !== 'notice' || closingOf(form) === null) return [];
  const { kind, publicId, locale, slug } = form;
  return [{ site: kinds[kind].site, path: calendarPath(locale, slug), locale, template: 'calendar', kind, publicId }];
}

function formerAddresses(document: Document): Address[] {
  if (!hasPages(document)) return [];
  const { kind, publicId, formerAddresses: former } = document;
  const template = isPublic(document) ? 'moved' : 'tombstone';
  return former.map(({ locale, path }) => ({ site: kinds[kind].site, path, locale, template, kind, publicId }));
}
