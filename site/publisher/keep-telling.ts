import { Backoff } from './backoff.ts';
import { isDamage } from './database-errors.ts';
import type { Publisher } from './publisher.ts';
import type { Trouble } from '../say.ts';
import { sendReceipts, type ReceiptsTo } from './send-receipts.ts';
import { sentenceOf } from './trouble-of.ts';
import type { Wake } from './wake.ts';

/**
 * Sends the receipts due, for ever: after each release, and again until their pages are seen and the CMS takes them.
 *
 * @throws if publisher.db is damaged
 */
export async function keepTelling(publisher: Publisher, to: ReceiptsTo, wake: Wake, trouble: Trouble): Promise<never> {
  const backoff = new Backoff(100, 5_000);
  for (;;) {
    const isDone = await tell(publisher, to, trouble);
    if (isDone) backoff.reset();
    await wake.wait(isDone ? null : backoff.next());
  }
}

async function tell(publisher: Publisher, to: ReceiptsTo, trouble: Trouble): Promise<boolean> {
  try {
    const left = await sendReceipts(publisher, to);
    trouble.isOver('The CMS takes receipts again.');
    return left === 0;
  } catch (error) {
    if (isDamage(error)) throw error;
    trouble.comes(`Receipts wait: ${sentenceOf(error, publisher.file)}`);
    return false;
  }
}
