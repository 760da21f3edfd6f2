import type { ChangesHeader } from '@gjakova/shared/schemas/feed';
import { inOneForm } from '../content/instants.ts';
import { mendFiles } from './bring-files.ts';
import type { Cms } from './cms.ts';
import { publish, type Release } from './publish.ts';
import { inOneTransaction, sweepFiles, type Publisher } from './publisher.ts';
import { makeFirstRelease, type FirstRelease } from './first-release.ts';
import { passTime, type TimeRelease } from './pass-time.ts';
import { reconcile } from './reconcile.ts';
import { renderEverything, type FullRelease } from './render-everything.ts';

/** What a look at the CMS, and at the clock, can lead to. */
export type AnyRelease = Release | FirstRelease | FullRelease | TimeRelease;

/**
 * Brings both sites to what the CMS says, release by release: the first one if there is none; all pages anew if they
 * were made with other bundles or for other origins; what the time has changed, for which no CMS is needed; then what
 * has changed, page by page until there is no more.
 *
 * @throws CmsUnavailable, and whatever stops a release; what was released before stays
 */
export async function* pull(publisher: Publisher, cms: Cms): AsyncGenerator<AnyRelease> {
  yield* makeAllPages(publisher, cms);
  yield* timeUntil(publisher, new Date().toISOString());
  await mendOnce(publisher, cms);
  for (;;) {
    const { cursor, epoch } = publisher.releases.state;
    const { header, groups } = await cms.changesAfter(cursor);
    const now = inOneForm(header.now);
    if (isAnother(header, { cursor, epoch })) {
      yield await reconcile(publisher, await cms.snapshot());
    } else if (groups.length > 0) {
      yield await publish(publisher, { groups, now, cursor: header.upto, epoch, files: cms });
    } else {
      yield* timeUntil(publisher, now);
      if (header.upto <= cursor) return;
      await inOneTransaction(publisher, () => publisher.releases.moveCursor(header.upto));
    }
  }
}

/** Looks for lost files once in a process: to look at all of them at each pull would take too long. */
async function mendOnce(publisher: Publisher, cms: Cms): Promise<void> {
  if (mended.has(publisher)) return;
  await mendFiles(publisher, cms);
  await sweepFiles(publisher);
  mended.add(publisher);
}

const mended = new WeakSet<Publisher>();

async function* makeAllPages(publisher: Publisher, cms: Cms): AsyncGenerator<AnyRelease> {
  const { release, madeWith } = publisher.releases.state;
  if (release === 0) {
    yield await makeFirstRelease(publisher, await cms.snapshot());
  } else if (madeWith !== publisher.madeWith) {
    yield await renderEverything(publisher, { cause: 'other bundles or origins', state: { epoch: notReconciled } });
  }
}

async function* timeUntil(publisher: Publisher, now: string): AsyncGenerator<TimeRelease> {
  const release = await passTime(publisher, now);
  if (release) yield release;
}

/** After new bundles, what was refused before is tried again: the next pull finds another epoch and reconciles. */
const notReconciled = '';

/** Another database than the one of the last release, or an older state of it. */
const isAnother = (header: ChangesHeader, { cursor, epoch }: { cursor: number; epoch: string }) =>
  header.epoch !== epoch || header.upto < cursor;
