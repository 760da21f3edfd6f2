import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { brotliDecompressSync } from 'node:zlib';
import { localOrigins, sites, type Site } from '@gjakova/shared/sites';
import type { Snapshot } from '../cms.ts';
import type { FileSource } from '../file-store.ts';
import { makeFirstRelease, type FirstRelease } from '../first-release.ts';
import { passTime, type TimeRelease } from '../pass-time.ts';
import { publish, type Changes, type Release } from '../publish.ts';
import { openPublisher, type Publisher } from '../publisher.ts';
import { StoredPages } from '../stored-pages.ts';

/** A publisher on a folder of its own, with templates that do what a document says (`fake-bundle.mjs`). */
export interface TestPublisher extends Publisher {
  /** The bytes of files, by their hashes, as the CMS would give them. */
  bytes: Map<string, Buffer>;
  /** Makes the first release of these lines of the feed. */
  begin: (...groups: unknown[]) => Promise<FirstRelease>;
  /** Publishes lines of the feed. */
  tell: (...groups: unknown[]) => Promise<Release>;
  /** Lets the time pass. */
  wait: (until: string) => Promise<TimeRelease | null>;
  /** The pages that a release has changed, as `site path`, or taken away, as `-site path`. */
  changedIn: (release: number) => string[];
  /** What readers get; undefined where nothing is. */
  shown: (site: Site, path: string) => string | undefined;
  remove: () => void;
}

const common = { now: '2026-11-24T10:00:00.000Z', epoch: 'first' };

export async function aPublisher(): Promise<TestPublisher> {
  const folder = mkdtempSync(path.join(tmpdir(), 'gjakova-publisher-'));
  for (const site of sites) {
    mkdirSync(path.join(folder, 'dist', site, 'server'), { recursive: true });
    copyFileSync(
      path.join(import.meta.dirname, 'fake-bundle.mjs'),
      path.join(folder, 'dist', site, 'server/entry.mjs'),
    );
  }
  const settings = { file: path.join(folder, 'publisher.db'), distribution: path.join(folder, 'dist') };
  const publisher = await openPublisher({ ...settings, origins: localOrigins });
  const bytes = new Map<string, Buffer>();
  const files = sourceOf(bytes);
  return {
    ...publisher,
    bytes,
    begin: (...groups) => makeFirstRelease(publisher, { ...aSnapshot(groups), files }),
    tell: (...groups) => publish(publisher, { ...common, groups, cursor: 1, files } satisfies Changes),
    wait: (until) => passTime(publisher, until),
    changedIn: (release) => changedIn(publisher, release),
    shown: (site, at) => shown(publisher, site, at),
    remove() {
      publisher.db.close();
      rmSync(folder, { recursive: true });
    },
  };
}

const sourceOf = (bytes: Map<string, Buffer>): FileSource => ({
  file(sha256) {
    const found = bytes.get(sha256);
    return Promise.resolve(found ? Readable.from([found]) : null);
  },
});

function aSnapshot(groups: unknown[]): Snapshot {
  return {
    header: { kind: 'snapshot', format: 1, sequence: 1, ...common },
    groups: Readable.from(groups),
  };
}

function shown({ db }: Publisher, site: Site, at: string): string | undefined {
  const page = new StoredPages(db).find(site, at);
  return page && brotliDecompressSync(page.bytes).toString();
}

function changedIn({ db }: Publisher, release: number): string[] {
  const changed = db.prepare(`SELECT site || ' ' || path AS page, last FROM versions JOIN pages ON pages.id = page
    WHERE first = ?1 OR last = ?1 ORDER BY page`);
  const pages = changed.all(release).map(({ page, last }) => ({ page: String(page), isEnd: last !== null }));
  const begun = pages.filter(({ isEnd }) => !isEnd).map(({ page }) => page);
  const ended = pages.filter(({ page, isEnd }) => isEnd && !begun.includes(page));
  return [...begun, ...ended.map(({ page }) => `-${page}`)];
}
