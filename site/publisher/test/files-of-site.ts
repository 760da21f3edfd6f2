import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { Site } from '@gjakova/shared/sites';
import { openReadOnly } from '../database.ts';
import { filesFolderOf } from '../file-store.ts';
import { ReleaseStore } from '../release-store.ts';
import { StoredPages, type StoredPage } from '../stored-pages.ts';

/** The files of a site, by the names that a static build gives them. */
export type FilesOfSite = Map<string, Buffer>;

/** What a static build has left in a folder. */
export function filesBuilt(folder: string): FilesOfSite {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = files.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  return new Map(names.map((name) => [name, readFileSync(path.join(folder, name))]));
}

/** What readers get. */
export function filesShown(database: string, site: Site): FilesOfSite {
  const db = openReadOnly(database);
  const pages = new StoredPages(db);
  const all = new ReleaseStore(db).allShown().filter((page) => page.site === site);
  const files = all.map(({ path: at }) => {
    const page = pages.find(site, at);
    return [at.slice(1) + (at.endsWith('/') ? 'index.html' : ''), contentOf(database, page)] as const;
  });
  db.close();
  return new Map(files);
}

function contentOf(database: string, page: StoredPage | undefined): Buffer {
  if (page?.encoding === 'file') return readFileSync(path.join(filesFolderOf(database), page.digest));
  return page?.encoding === 'br' ? brotliDecompressSync(page.bytes) : Buffer.from(page?.bytes ?? []);
}

/** Sitemaps are in parts of their own in each: they are compared by what they name. */
const isSitemap = (file: string): boolean => /^sitemap-.*\.xml$/.test(file);

/** The files in which two makings of a site differ, and those that only one of them has. Sitemaps are left out. */
export function compareFiles(built: FilesOfSite, shown: FilesOfSite) {
  const names = new Set([...built.keys(), ...shown.keys()].filter((name) => !isSitemap(name)));
  const differing: string[] = [];
  const missing: string[] = [];
  for (const name of names) {
    const [one, other] = [built.get(name), shown.get(name)];
    if (!one || !other) missing.push(name);
    else if (!one.equals(other)) differing.push(name);
  }
  return { files: names.size, differing, missing };
}
