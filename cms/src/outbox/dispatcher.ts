import type { Payload } from 'payload';
import { afterCommit } from '../database/after-commit';
import { newId } from '../database/new-id';
import { Deliveries, type DeliverySettings } from './deliver';
import { numberCommitted } from './number';
import { registerTargets } from './register-targets';

/** How the outbox is emptied. */
export interface OutboxSettings {
  numberingEveryMs: number;
  leaseMs: number;
  webhook: DeliverySettings;
}

/**
 * Numbers entries as they are committed, and tells the webhook targets; looks at short intervals, too, for what other
 * processes, or a crash, left.
 *
 * @returns the function that stops it, and resolves when nothing is under way
 */
export async function startDispatcher(payload: Payload, settings: OutboxSettings): Promise<() => Promise<void>> {
  await registerTargets(payload, settings.webhook.targets);
  const holder = newId();
  const deliveries = new Deliveries(payload, settings.webhook);

  const look = onceAtATime(async (lookAgain) => {
    try {
      if ((await numberCommitted(payload, holder, { lastsMs: settings.leaseMs })) > 0) lookAgain();
      await deliveries.begin(holder, settings.leaseMs, lookAgain);
    } catch (error) {
      const msg = `The outbox was not looked after; trying again in ${settings.numberingEveryMs} ms.`;
      payload.logger.error({ err: error, msg });
    }
  });

  afterCommit.on('outbox', look.now);
  const timer = setInterval(look.now, settings.numberingEveryMs);
  look.now();
  return async () => {
    clearInterval(timer);
    afterCommit.off('outbox', look.now);
    await look.stop();
    await deliveries.finished();
  };
}

/** Lets one piece of work run at a time; whoever asks while it runs has it run once more afterwards. */
function onceAtATime(work: (again: () => void) => Promise<void>) {
  let isDue = false;
  let isStopped = false;
  let running: Promise<void> | undefined;
  const run = async () => {
    while (isDue && !isStopped) {
      isDue = false;
      await work(now);
    }
    running = undefined; // in the same turn as the question above: nobody who asks is overlooked
  };
  const now = () => {
    isDue = true;
    running ??= run();
  };
  const stop = async () => {
    isStopped = true;
    await running;
  };
  return { now, stop };
}
