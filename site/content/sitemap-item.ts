import type { Locale } from '@gjakova/shared/locales';
import { alternatesOf } from './alternates.ts';

/** An entry of a sitemap, in the form that the library `sitemap` takes. */
export interface SitemapItem {
  url: string;
  /** An instant; absent for lists: nobody has written them. */
  lastmod?: string;
  /** The same in each language. */
  links: { lang: string; url: string }[];
}

/** The entry of a page, with the pages that say the same. */
export const sitemapItem = (
  origin: string,
  path: string,
  pages: readonly { locale: Locale; path: string }[],
  lastmod?: string,
): SitemapItem => ({
  url: origin + path,
  ...(lastmod === undefined ? {} : { lastmod }),
  links: alternatesOf(pages).map((alternate) => ({ lang: alternate.hreflang, url: origin + alternate.path })),
});
