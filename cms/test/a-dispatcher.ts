import { createLocalReq } from 'payload';
import { expect, vi } from 'vitest';
import { aReceiver, type Receiver, type Reply } from './a-receiver';
import type { Town } from './a-town';

/** Patience of tests: all attempts are over in a moment. */
export const quick = {
  secrets: ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'],
  timeoutMs: 5_000,
  firstPauseMs: 20,
  longestPauseMs: 200,
  attempts: 3,
};
type Patience = Partial<typeof quick>;

export const soon = <T>(look: () => T | Promise<T>) => vi.waitFor(look, { timeout: 10_000, interval: 10 });

/** Dispatchers of a town, the receivers that they tell, and what is known of those. */
export async function dispatchersOf(town: Town) {
  const { startDispatcher } = await import('../src/outbox/dispatcher');
  const known = await knownOf(town);
  const started: (() => Promise<void>)[] = [];

  async function receiverThat(reply?: Reply): Promise<Receiver> {
    const receiver = await aReceiver(reply);
    started.push(receiver.stop);
    return receiver;
  }

  /** Starts a dispatcher that tells these. */
  async function tell(receivers: Receiver[], change: Patience = {}) {
    const webhook = { ...quick, targets: receivers.map(({ target }) => target), ...change };
    const stop = await startDispatcher(town.payload, { numberingEveryMs: 20, leaseMs: 300, webhook });
    started.push(stop);
    return stop;
  }

  /** A receiver that has heard of everything so far, and replies so from now on. */
  async function anUpToDate(reply?: Reply, change?: Patience) {
    const receiver = await receiverThat();
    const stop = await tell([receiver], change);
    await known.allTold();
    receiver.received.splice(0);
    if (reply) receiver.reply = reply;
    return { receiver, stop };
  }

  const stopAll = async () => {
    for (const stop of started.splice(0).reverse()) await stop();
  };
  return { ...known, receiverThat, tell, anUpToDate, stopAll };
}

/** What is stored of targets, and of numbers. */
async function knownOf({ payload }: Town) {
  const { failingTargets } = await import('../src/outbox/failing-targets');
  const { readTargets } = await import('../src/outbox/webhook-targets');

  const targets = async () => readTargets(await createLocalReq({}, payload));
  const failing = async () => failingTargets(await createLocalReq({}, payload));
  const lastNumber = async () => {
    const { docs } = await payload.find({ collection: 'leases', sort: 'id' });
    return (docs[0] as { lastNumber?: number } | undefined)?.lastNumber ?? 0; // the fields of Leases.ts
  };

  /** Everything is numbered, and every target has heard of the last number. */
  const allTold = () =>
    soon(async () => {
      const { totalDocs } = await payload.count({ collection: 'outbox', where: { number: { exists: false } } });
      const told = (await targets()).map(({ announced }) => announced);
      expect([totalDocs, ...new Set(told)]).toEqual([0, await lastNumber()]);
    });

  /** The one target, once it is a dead letter. */
  const aDeadLetter = () =>
    soon(async () => {
      const [trouble] = await failing();
      expect(trouble.deadSince).not.toBeNull();
      return trouble;
    });

  return { targets, failing, lastNumber, allTold, aDeadLetter };
}
