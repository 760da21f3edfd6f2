import type { Address } from '../../content/addresses.ts';
import { sitemapIndexPath } from '../../content/file-addresses.ts';
import { origins } from '../content-api.ts';

/** What crawlers may do (RFC 9309): read all. A page that is not to be found says so itself, and must be read for it. */
export const robotsAt = ({ site }: Address): string =>
  ['User-agent: *', 'Allow: /', '', `Sitemap: ${origins()[site]}${sitemapIndexPath}`, ''].join('\n');
