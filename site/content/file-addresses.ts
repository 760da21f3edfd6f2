import { feedPath, type DatedKind } from '@gjakova/shared/addresses';
import { kinds } from '@gjakova/shared/kinds';
import { locales, type Locale } from '@gjakova/shared/locales';
import type { Site } from '@gjakova/shared/sites';
import type { Address, FileTemplate } from './addresses.ts';

/** The kinds that have an Atom feed. */
export const kindsWithFeed: DatedKind[] = ['decision'];

/** The name that `@astrojs/sitemap` gives to its index in a static build: robots.txt is the same in both. */
export const sitemapIndexPath = '/sitemap-index.xml';

/** The path of a part of the sitemap. `lists` holds the pages that are no document's. */
export const sitemapPath = (locale: Locale, bucket: string): string => `/sitemap-${locale}-${bucket}.xml`;

/** The part of the sitemap that is always there. */
export const bucketOfLists = 'lists';

/** The files of a site that are there whatever the content. */
export const fixedFiles = (site: Site): Address<FileTemplate>[] => [
  { site, path: '/robots.txt', locale: 'sq', template: 'robots' },
  { site, path: sitemapIndexPath, locale: 'sq', template: 'sitemap-index' },
  ...locales.map((locale): Address<FileTemplate> => ({
    site,
    path: sitemapPath(locale, bucketOfLists),
    locale,
    template: 'sitemap',
  })),
  ...kindsWithFeed
    .filter((kind) => kinds[kind].site === site)
    .flatMap((kind) =>
      locales.map((locale): Address<FileTemplate> => ({
        site,
        path: feedPath(kind, locale),
        locale,
        template: 'feed',
        kind,
      })),
    ),
];
