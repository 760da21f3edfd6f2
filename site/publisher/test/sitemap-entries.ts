import { Readable } from 'node:stream';
import { parseSitemap, parseSitemapIndex } from 'sitemap';
import type { FilesOfSite } from './files-of-site.ts';

/** What the sitemap of a site says, whatever its parts: address, date and alternates, in order of address. */
export async function sitemapEntries(files: FilesOfSite): Promise<string[]> {
  const parts = await parseSitemapIndex(streamOf(files, 'sitemap-index.xml'));
  const items = await Promise.all(
    parts.map(({ url }) => parseSitemap(streamOf(files, new URL(url).pathname.slice(1)))),
  );
  const lines = items.flat().map(({ url, lastmod = '', links }) => {
    const alternates = links.map((link) => `${link.lang}=${link.url}`).sort();
    return [url, lastmod, ...alternates].join(' ');
  });
  return lines.sort();
}

function streamOf(files: FilesOfSite, name: string): Readable {
  const file = files.get(name);
  if (!file) throw new Error(`The index of the sitemap names "${name}", which is not there.`);
  return Readable.from([file]);
}
