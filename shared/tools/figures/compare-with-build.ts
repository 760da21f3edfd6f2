import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sites, type Site } from '../../src/sites.ts';
import { Reader } from './ask-page.ts';
import { shownPages } from './shown-pages.ts';
import { entriesIn, entriesOf, type SitemapEntry } from './sitemap-entries.ts';
import { buildStatically, type ServedSites } from './static-build.ts';

/** What is not compared byte by byte, and why. */
const leftOutFiles: [RegExp, string][] = [
  [/(^|\/)sitemap[^/]*\.xml$/, 'sitemaps: cut in other pieces, compared entry by entry'],
  [/^(_redirects|_headers)$/, 'what a host is told of redirects and headers: the server sends them itself'],
  [/^index\.html$/, 'the front pages: the server leads on from them by language'],
];

/** What became of a comparison; files are named with their site. */
export interface Comparison {
  files: number;
  differ: string[];
  leftOut: string[];
}

/** Compares what the server sends of both sites with what `astro build` makes of a fresh snapshot. */
export async function compareWithBuild(running: ServedSites): Promise<Comparison> {
  const parts = [];
  for (const site of sites) parts.push(await compareSite(running, site));
  return {
    files: parts.reduce((sum, { files }) => sum + files, 0),
    differ: parts.flatMap(({ differ }) => differ),
    leftOut: [...new Set(parts.flatMap(({ leftOut }) => leftOut))],
  };
}

async function compareSite(running: ServedSites, site: Site): Promise<Comparison> {
  const { out, files } = await buildStatically(running, site);
  const reasonFor = (file: string) => leftOutFiles.find(([pattern]) => pattern.test(file))?.[1];
  const compared = files.filter((file) => !reasonFor(file));
  const reader = new Reader();
  const ask = (address: string) => reader.ask(running.ports[site], encodeURI(address));
  const differ: string[] = [];
  for (const file of compared) {
    const { content } = await ask(`/${file.replace(/(^|\/)index\.html$/, '$1')}`);
    if (!content.equals(readFileSync(path.join(out, file)))) differ.push(`${site}/${file}`);
  }
  const built = entriesOf(out, files);
  const served = await servedEntries(async (address) => (await ask(address)).body);
  reader.close();
  return {
    files: compared.length,
    differ: [...differ, ...notBuilt(running, site, files), ...sitemapDifferences(site, built, served)],
    leftOut: files.flatMap((file) => reasonFor(file) ?? []),
  };
}

/** Pages that the server shows and that a build does not make. */
function notBuilt({ folder }: ServedSites, site: Site, files: string[]): string[] {
  const known = new Set(files.map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`));
  const shown = [...shownPages(folder).values()].filter((page) => page.site === site);
  const missing = shown.filter((page) => !known.has(page.path) && !/^\/sitemap[^/]*\.xml$/.test(page.path));
  return missing.map((page) => `${site}${page.path}`);
}

/** The entries of the sitemaps that the server's index names. */
async function servedEntries(read: (address: string) => Promise<string>): Promise<Map<string, SitemapEntry>> {
  const index = await read('/sitemap-index.xml');
  const shards = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address).pathname);
  const texts = await Promise.all(shards.map(read));
  return entriesIn(texts);
}

function sitemapDifferences(site: Site, built: Map<string, SitemapEntry>, served: Map<string, SitemapEntry>): string[] {
  const addresses = new Set([...built.keys(), ...served.keys()]);
  const differing = [...addresses].filter(
    (address) => JSON.stringify(built.get(address)) !== JSON.stringify(served.get(address)),
  );
  return differing.map((address) => `${site} sitemap ${address}`);
}
