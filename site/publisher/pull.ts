import type { ChangesHeader } from '@gjakova/shared/schemas/feed';
import type { Cms } from './cms.ts';
import { publish, type Release } from './publish.ts';
import { inOneTransaction, type Publisher } from './publisher.ts';
import { makeFirstRelease, type FirstRelease } from './first-release.ts';
import { reconcile } from './reconcile.ts';
import { renderEverything, type FullRelease } from './render-everything.ts';

/**
 * Brings both sites to what the CMS says, release by release: the first one if there is none; all pages anew if they
 * were made with other bundles or for other origins; then what has changed, page by page until there is no more.
 *
 * @throws CmsUnavailable, and whatever stops a release; what was released before stays
 */
export async function* pull(publisher: Publisher, cms: Cms): AsyncGenerator<Release | FirstRelease | FullRelease> {
  const { release, madeWith } = publisher.releases.state;
  if (release === 0) {
    yield await makeFirstRelease(publisher, await cms.snapshot());
  } else if (madeWith !== publisher.madeWith) {
    yield await renderEverything(publisher, { cause: 'other bundles or origins', state: { epoch: notReconciled } });
  }
  for (;;) {
    const { cursor, epoch } = publisher.releases.state;
    const { header, groups } = await cms.changesAfter(cursor);
    if (isAnother(header, { cursor, epoch })) {
      yield await reconcile(publisher, await cms.snapshot());
    } else if (groups.length > 0) {
      yield await publish(publisher, { groups, now: header.now, cursor: header.upto, epoch });
    } else if (header.upto > cursor) {
      await inOneTransaction(publisher, () => publisher.releases.moveCursor(header.upto));
    } else {
      return;
    }
  }
}

/** After new bundles, what was refused before is tried again: the next pull finds another epoch and reconciles. */
const notReconciled = '';

/** Another database than the one of the last release, or an older state of it. */
const isAnother = (header: ChangesHeader, { cursor, epoch }: { cursor: number; epoch: string }) =>
  header.epoch !== epoch || header.upto < cursor;
