import type { Payload } from 'payload';
import { systemWrite } from '../access/system-write';
import { inOneTransaction } from '../database/in-one-transaction';
import { setLease, takeLease } from './lease';
import { moments } from './moments';

const unnumbered = { number: { exists: false } };

/**
 * Gives the committed entries of the outbox their numbers, in the order of their ids.
 *
 * Saves never touch a counter: only the holder of the lease does, so a later number is never visible before an
 * earlier one. After a crash the next look finds what was committed and not numbered.
 *
 * @param holder names this process
 * @returns how many were numbered; 0 also if another process holds the lease
 */
export async function numberCommitted(
  payload: Payload,
  holder: string,
  { now = Date.now(), lastsMs = 5_000, atMost = 500 } = {},
): Promise<number> {
  if ((await payload.count({ collection: 'outbox', where: unnumbered })).totalDocs === 0) return 0;
  const numbered = await inOneTransaction(payload, async (req) => {
    const lease = await takeLease(req, holder, now, lastsMs);
    if (!lease) return 0;
    const { docs: entries } = await payload.find({
      collection: 'outbox',
      where: unnumbered,
      sort: 'id',
      limit: atMost,
      pagination: false,
      req,
    });
    let { lastNumber } = lease;
    for (const entry of entries) {
      await payload.update({
        collection: 'outbox',
        id: entry.id,
        data: { number: ++lastNumber },
        req: systemWrite(req),
      });
    }
    await setLease(req, lease, { lastNumber });
    return entries.length;
  });
  if (numbered > 0) moments.numbered.publish({ numbered });
  return numbered;
}
