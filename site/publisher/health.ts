import { openReadOnly } from './database.ts';
import type { Publisher } from './publisher.ts';
import { ReceiptStore } from './receipt-store.ts';
import { ReleaseStore, type StoredFailure } from './release-store.ts';

/** How the publisher is, as `GET /healthz` tells. */
export interface Health {
  /** What readers see; 0 before the first release. */
  release: number;
  /** What that release has cost: calls of `app.render` for pages, and files whose bytes have changed. */
  rendered: number;
  written: number;
  /** How far the CMS was read, and which database it is. */
  cursor: number;
  epoch: string;
  /** The instant that pages are shown at. */
  now: string;
  /** Publications that are released, and of which the CMS has not been told yet. */
  receiptsDue: number;
  /** Some of the pages that stayed as they were, since they could not be made anew. */
  failed: StoredFailure[];
  /** Why the sites are behind the CMS; null while they are not. */
  behind: string | null;
}

const failuresTold = 20;

/** Before publisher.db is open. */
export const startingHealth: Health = {
  ...{ release: 0, rendered: 0, written: 0, cursor: 0, epoch: '', now: '', receiptsDue: 0, failed: [] },
  behind: 'The publisher starts.',
};

/** Reads what is committed, beside the release that may be under way. */
export function healthOf({ file, madeWith }: Pick<Publisher, 'file' | 'madeWith'>, trouble: string): Health {
  const db = openReadOnly(file);
  try {
    const releases = new ReleaseStore(db);
    const { state } = releases;
    const isOld = state.madeWith !== madeWith;
    return {
      ...{ release: state.release, cursor: state.cursor, epoch: state.epoch, now: state.now },
      ...releases.workOf(state.release),
      receiptsDue: new ReceiptStore(db).count(),
      failed: releases.failures(failuresTold),
      behind: trouble || (isOld ? 'All pages are being made with the present templates and addresses.' : null),
    };
  } finally {
    db.close();
  }
}
