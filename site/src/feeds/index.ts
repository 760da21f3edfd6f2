import type { Address, FileTemplate } from '../../content/addresses.ts';
import { atomAt } from './atom.ts';
import { calendarAt } from './calendar.ts';
import { robotsAt } from './robots.ts';
import { sitemapIndexAt } from './sitemap-index.ts';
import { sitemapAt } from './sitemap.ts';

/** What programs read; an address without one does not compile. */
export const files: Record<FileTemplate, (address: Address) => string | Promise<string>> = {
  feed: atomAt,
  calendar: calendarAt,
  robots: robotsAt,
  'sitemap-index': sitemapIndexAt,
  sitemap: sitemapAt,
};
