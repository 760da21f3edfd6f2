import { sites } from '@gjakova/shared/sites';
import { addressesOf, fixedAddresses, isPage, placeOf } from '../content/addresses.ts';
import { bodyOf, typeOf } from './body.ts';
import { assetsOf } from './bundles.ts';
import { inOneTransaction, type Publisher } from './publisher.ts';
import { writeAllFilePages } from './file-pages.ts';
import { brokenLinks, keepPrevious, type Failure } from './failures.ts';
import { laterOf } from '../content/instants.ts';
import { moments } from './moments.ts';
import { renderInWorkers, type Batch } from './render-in-workers.ts';
import type { State } from './release-tables.ts';

/** A release in which every page was rendered. */
export interface FullRelease {
  number: number;
  rendered: number;
  written: number;
  /** Pages that stay as they were, since they fail with these bundles. */
  failed: Failure[];
}

/** Pages that failed where there is no previous version to keep: the release was not made. */
export class FailedPages extends Error {
  readonly failures: Failure[];

  constructor(failures: Failure[]) {
    super(`${failures.length} pages cannot be made: ${failures[0].reason}`);
    this.failures = failures;
  }
}

/** What a full release is made for. */
export interface Occasion {
  cause: string;
  /** There is nothing to keep: a page that fails stops the release. */
  isFirst?: boolean;
  /** What the release stands at, where that has changed. */
  state?: Partial<State>;
  /** More to be written in the same transaction. */
  also?: (release: number) => void;
}

/**
 * Renders every page with worker threads, which see the committed documents; this thread stores what they make.
 *
 * It is one transaction, however long: readers keep the old release until the new one commits, and a crash leaves
 * nothing behind.
 *
 * @throws FailedPages, on the first occasion
 */
export async function renderEverything(publisher: Publisher, occasion: Occasion): Promise<FullRelease> {
  const { cause, state, isFirst = false, also } = occasion;
  return inOneTransaction(publisher, async () => {
    const { releases, reads, madeWith } = publisher;
    const now = laterOf(state?.now ?? '', releases.state.now);
    const release: FullRelease = { number: releases.begin(now, cause), rendered: 0, written: 0, failed: [] };
    const addresses = [...fixedAddresses(), ...addressesOf(publisher.documents.all())];
    const others = [...writeAssets(publisher, release), ...writeAllFilePages(publisher, release.number)];
    endPagesNotIn(publisher, [...addresses.map(placeOf), ...others], release.number);
    reads.clear();
    releases.forgetFailures();
    const links = await renderInWorkers(publisher, { addresses, now }, (batch) => store(publisher, release, batch));
    reads.complete();
    release.failed.push(...brokenLinks(publisher, links.values()));
    if (isFirst && release.failed.length > 0) throw new FailedPages(release.failed);
    for (const failure of release.failed) keepPrevious(publisher, release.number, failure);
    also?.(release.number);
    releases.finish(release.number, release, { ...state, now, madeWith });
    publisher.renderer.contentChanged(now);
    return release;
  });
}

/** Style sheets, fonts and pictures are part of the release: the server reads nothing else. Answers their places. */
function writeAssets({ distribution, releases }: Publisher, release: FullRelease): string[] {
  return sites.flatMap((site) =>
    assetsOf(distribution, site).map(({ path, content }) => {
      const body = bodyOf({ status: 200, type: typeOf(path), location: null, content });
      const page = releases.addPage(site, path, null);
      if (releases.digestOf(page) !== body.digest) releases.write(page, release.number, body);
      return placeOf({ site, path });
    }),
  );
}

function store({ reads, releases }: Publisher, release: FullRelease, batch: Batch): void {
  for (const { address, body, reads: made } of batch.pages) {
    const page = releases.addPage(address.site, address.path, address);
    for (const read of made) reads.link(read, page);
    if (releases.digestOf(page) === body.digest) continue;
    releases.write(page, release.number, body);
    release.written++;
  }
  moments.rendering.publish({ release: release.number, path: batch.pages.at(-1)?.address.path });
  release.rendered += [...batch.pages, ...batch.failed].filter(({ address }) => isPage(address)).length;
  release.failed.push(...batch.failed);
}

function endPagesNotIn({ releases }: Publisher, places: string[], release: number): void {
  const present = new Set(places);
  for (const page of releases.allShown()) if (!present.has(placeOf(page))) releases.end(page.id, release);
}
