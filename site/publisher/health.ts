import { openReadOnly } from './database.ts';
import type { PublisherSettings } from './publisher.ts';
import { ReceiptStore } from './receipt-store.ts';
import { ReleaseStore } from './release-store.ts';

/** How the publisher is, as `GET /healthz` tells. */
export interface Health {
  /** What readers see; 0 before the first release. */
  release: number;
  /** How far the CMS was read, and which database it is. */
  cursor: number;
  epoch: string;
  /** Publications that are released, and of which the CMS has not been told yet. */
  receiptsDue: number;
  /** Why the sites are behind the CMS; null while they are not. */
  behind: string | null;
}

/** Before publisher.db is open. */
export const startingHealth: Health = {
  release: 0,
  cursor: 0,
  epoch: '',
  receiptsDue: 0,
  behind: 'The publisher starts.',
};

/** Reads what is committed, beside the release that may be under way. */
export function healthOf({ file }: PublisherSettings, behind: string): Health {
  const db = openReadOnly(file);
  try {
    const { release, cursor, epoch } = new ReleaseStore(db).state;
    return { release, cursor, epoch, receiptsDue: new ReceiptStore(db).count(), behind: behind || null };
  } finally {
    db.close();
  }
}
