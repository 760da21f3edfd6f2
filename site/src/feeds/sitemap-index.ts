import { locales } from '@gjakova/shared/locales';
import { SitemapIndexStream, streamToPromise } from 'sitemap';
import type { Address } from '../../content/addresses.ts';
import { bucketOfLists, sitemapPath } from '../../content/file-addresses.ts';
import { contentIn, origins } from '../content-api.ts';

/** The list of the parts of a site's sitemap. It changes only when one comes or goes: it does not say when. */
export async function sitemapIndexAt({ site }: Address): Promise<string> {
  const stream = new SitemapIndexStream();
  for (const locale of locales) {
    const buckets = [bucketOfLists, ...contentIn(locale).children(`sitemap-${site}`)];
    for (const bucket of buckets) stream.write({ url: origins()[site] + sitemapPath(locale, bucket) });
  }
  stream.end();
  return (await streamToPromise(stream)).toString();
}
