import { channel } from 'node:diagnostics_channel';

/**
 * The moments of a publication in the CMS, told to whoever in this process subscribes (`node:diagnostics_channel`).
 *
 * To tell one is a plain call, over before the next statement; without subscribers it costs nothing.
 */
export const moments = {
  /** A transaction with an entry of the outbox is committed; the entry has no number yet. */
  committed: channel('gjakova:committed'),
  /** Committed entries have their numbers; no webhook tells of them yet. */
  numbered: channel('gjakova:numbered'),
  /** Receipts are committed; the publisher has no answer yet. */
  receiptStored: channel('gjakova:receipt-stored'),
};
