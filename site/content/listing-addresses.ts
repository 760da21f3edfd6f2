import { monthPath, yearPath, type DatedKind } from '@gjakova/shared/addresses';
import { kinds } from '@gjakova/shared/kinds';
import { locales, type Locale } from '@gjakova/shared/locales';
import type { Site } from '@gjakova/shared/sites';
import type { Address } from './addresses.ts';
import type { Document } from './document.ts';
import { sitemapPath } from './file-addresses.ts';
import { groupsOf } from './groups.ts';

/** The pages that list a document and exist as long as they have something to list: its month, its year, its sitemap. */
export const listingAddresses = (document: Document): Address[] =>
  locales.flatMap((locale) => groupsOf(document, locale).flatMap(listingsOfGroup));

/** The pages that there are because a group has members: `sq/archive/notice/2026/11` has a month and a year. */
export function listingsOfGroup(group: string): Address[] {
  const [language, facet, ...parameters] = group.split('/');
  const locale = language as Locale; // as `groupsOf` names groups
  if (facet === 'archive') return archivePages(locale, parameters);
  if (!facet.startsWith('sitemap-')) return [];
  const site = facet.slice('sitemap-'.length) as Site; // likewise
  const [bucket] = parameters;
  return [{ site, path: sitemapPath(locale, bucket), locale, template: 'sitemap', group: `${facet}/${bucket}` }];
}

/** `decision/kuvendi/2026/11` → the pages of the month and the year. */
function archivePages(locale: Locale, parameters: string[]): Address[] {
  const kind = parameters[0] as DatedKind; // as `groupsOf` names archives
  const [month, year, code = null] = parameters.slice(1).reverse();
  const { site } = kinds[kind];
  const months = `archive/${parameters.slice(0, -1).join('/')}`;
  return [
    { site, path: yearPath(kind, locale, code, year), locale, template: 'year', kind, group: months },
    {
      site,
      path: monthPath(kind, locale, code, year, month),
      locale,
      template: 'month',
      kind,
      group: `${months}/${month}`,
    },
  ];
}
