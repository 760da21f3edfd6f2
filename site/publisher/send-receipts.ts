import type { Receipt } from '@gjakova/shared/schemas/receipt';
import type { Origins, Site } from '@gjakova/shared/sites';
import type { Cms } from './cms.ts';
import { openReadOnly } from './database.ts';
import { inOneTransaction, type Publisher } from './publisher.ts';
import { ReceiptStore, type DueReceipt } from './receipt-store.ts';
import { isServed } from './see-live.ts';
import { StoredPages } from './stored-pages.ts';

const atOnce = 500;
const fetchesAtOnce = 8;

/** Where receipts go, and where it is seen that they are true. */
export interface ReceiptsTo {
  cms: Cms;
  ports: Record<Site, number>;
}

/**
 * Sends the receipts due: of a page only after its new bytes came from the server's public port.
 *
 * They are read beside the release that may be under way, and removed only when the CMS has taken them.
 *
 * @returns how many are left, since their pages are not served yet
 */
export async function sendReceipts(publisher: Publisher, { cms, ports }: ReceiptsTo): Promise<number> {
  const db = openReadOnly(publisher.file);
  try {
    const [due, pages] = [new ReceiptStore(db), new StoredPages(db)];
    let after = 0;
    let left = 0;
    for (let batch = due.due(after, atOnce); batch.length > 0; batch = due.due(after, atOnce)) {
      after = batch.at(-1)?.id ?? after;
      const seen = await filterSeen(batch, pages, ports);
      left += batch.length - seen.length;
      if (seen.length === 0) continue;
      await cms.sendReceipts(seen.map((receipt) => receiptFor(receipt, publisher.origins)));
      const ids = seen.map(({ id }) => id);
      await inOneTransaction(publisher, () => publisher.receipts.remove(ids));
    }
    return left;
  } finally {
    db.close();
  }
}

/** The receipts whose pages are served, a few asked for at a time. */
async function filterSeen(batch: DueReceipt[], pages: StoredPages, ports: Record<Site, number>): Promise<DueReceipt[]> {
  const seen: DueReceipt[] = [];
  for (let start = 0; start < batch.length; start += fetchesAtOnce) {
    const few = batch.slice(start, start + fetchesAtOnce);
    const answers = await Promise.all(few.map((receipt) => isSeen(receipt, pages, ports)));
    seen.push(...few.filter((_, index) => answers[index]));
  }
  return seen;
}

async function isSeen(
  { outcome, release }: DueReceipt,
  pages: StoredPages,
  ports: Record<Site, number>,
): Promise<boolean> {
  if (outcome.state === 'refused') return true;
  const { site, path } = outcome;
  return isServed(pages, { site, path, least: release, port: ports[site] });
}

function receiptFor({ outcome, sequence, kind, publicId, locale, release, at }: DueReceipt, origins: Origins): Receipt {
  const about = { sequence, kind, publicId, locale, release };
  const seenAt = new Date().toISOString();
  switch (outcome.state) {
    case 'live':
      return { ...about, at: seenAt, state: 'live', address: origins[outcome.site] + outcome.path };
    case 'gone':
      return { ...about, at: seenAt, state: 'gone' };
    case 'refused':
      return { ...about, at, state: 'refused', step: outcome.step, reason: outcome.reason };
  }
}
