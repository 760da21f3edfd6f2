import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What a sitemap says of a page: when it changed, and its translations in order of language. */
export interface SitemapEntry {
  lastmod: string | null;
  alternates: string[];
}

/** The entries of some sitemaps, by address. Sitemaps are flat: no parser is needed to read our own. */
export function entriesIn(texts: string[]): Map<string, SitemapEntry> {
  const urls = texts.flatMap((text) => [...text.matchAll(/<url>(.*?)<\/url>/gs)].map(([, url]) => url));
  return new Map(urls.map((url) => [/<loc>([^<]+)<\/loc>/.exec(url)?.[1] ?? '', entryIn(url)]));
}

const entryIn = (url: string): SitemapEntry => ({
  lastmod: /<lastmod>([^<]+)<\/lastmod>/.exec(url)?.[1] ?? null,
  alternates: [...url.matchAll(/<xhtml:link ([^>]+?)\/?>/g)].map(([, attributes]) => attributes.trim()).sort(),
});

/** The entries of the sitemaps among the files of a build. */
export function entriesOf(folder: string, files: string[]): Map<string, SitemapEntry> {
  const sitemaps = files.filter((file) => /(^|\/)sitemap[^/]*\.xml$/.test(file));
  return entriesIn(sitemaps.map((file) => readFileSync(path.join(folder, file), 'utf8')));
}
