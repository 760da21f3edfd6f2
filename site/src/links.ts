import { sectionPath } from '@gjakova/shared/addresses';
import { kinds, type Kind } from '@gjakova/shared/kinds';
import { languageTags, type Locale } from '@gjakova/shared/locales';
import type { PublishedNavigation } from '@gjakova/shared/schemas/globals';
import type { Origins, Site } from '@gjakova/shared/sites';
import { hrefOf } from '../content/addresses.ts';
import type { Name } from '../content/cards.ts';
import { words } from './i18n/index.ts';

/** The page that a link stands on: at home a path is enough, the other site needs a full address. */
export interface Viewpoint {
  site: Site;
  locale: Locale;
  origins: Origins;
}

export interface Link {
  href: string;
  label: string;
  /** The language of label and target, where it is not that of the page. */
  lang?: string;
  summary?: string;
}

const otherSites: Record<Site, Site> = { official: 'portal', portal: 'official' };
export const otherSiteOf = (site: Site): Site => otherSites[site];

export const homeLink = (of: Site, from: Viewpoint): Link => ({
  href: addressOn(of, `/${from.locale}/`, from),
  label: words[from.locale].siteNames[of],
});

export const sectionLink = (kind: Kind, from: Viewpoint): Link => ({
  href: addressOn(kinds[kind].site, sectionPath(kind, from.locale), from),
  label: words[from.locale].sections[kind],
});

/** The lists that a site is the home of, in the order of what people come for. */
export const sectionsOf: Record<Site, readonly Kind[]> = {
  official: ['decision', 'body', 'department'],
  portal: ['procedure', 'form', 'notice', 'place', 'tariff', 'topic'],
};

/** Those that the menu has: in one row also on a phone. The others are in the footer, and on the home page. */
const menuOf: Record<Site, readonly Kind[]> = {
  official: sectionsOf.official,
  portal: ['procedure', 'form', 'notice', 'place'],
};

export const menuLinks = (of: Site, from: Viewpoint): Link[] => menuOf[of].map((kind) => sectionLink(kind, from));

export const sectionLinks = (of: Site, from: Viewpoint): Link[] =>
  sectionsOf[of].map((kind) => sectionLink(kind, from));

/** A link of the navigation, which has a label of its own: renaming a document renders no other page. */
export const navigationLink = (
  { site, label, address }: PublishedNavigation['header'][number],
  from: Viewpoint,
): Link => ({ href: address.startsWith('/') ? addressOn(site, address, from) : address, label });

/** The link to a document. One borrowed from another language says so, and leads to the page in that language. */
export function documentLink(name: Name & { summary?: string }, from: Viewpoint): Link {
  const link = { href: hrefOf(name, from.site, from.origins), label: name.title, summary: name.summary };
  return name.locale === from.locale ? link : { ...link, lang: languageTags[name.locale] };
}

const addressOn = (site: Site, path: string, from: Viewpoint): string =>
  (site === from.site ? '' : from.origins[site]) + path;
