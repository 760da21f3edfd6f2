import { createLocalReq } from 'payload';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { aReceiver, type Receiver, type Reply } from './a-receiver';
import { aTown, type Town } from './a-town';

let town: Town;
let ours: typeof import('../src/outbox/dispatcher') &
  typeof import('../src/outbox/failing-targets') &
  typeof import('../src/outbox/number') &
  typeof import('../src/outbox/webhook-targets');
const started: (() => Promise<void>)[] = [];

beforeAll(async () => {
  town = await aTown();
  ours = {
    ...(await import('../src/outbox/dispatcher')),
    ...(await import('../src/outbox/failing-targets')),
    ...(await import('../src/outbox/number')),
    ...(await import('../src/outbox/webhook-targets')),
  };
});
afterAll(() => town.cms.stop());
afterEach(stopAll);

async function stopAll() {
  for (const stop of started.splice(0).reverse()) await stop();
}

const secrets = ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'];
const quick = { secrets, timeoutMs: 300, firstPauseMs: 20, longestPauseMs: 200, attempts: 3 };

async function receiverThat(reply?: Reply): Promise<Receiver> {
  const receiver = await aReceiver(reply);
  started.push(receiver.stop);
  return receiver;
}

/** Starts a dispatcher that tells these. */
async function tell(receivers: Receiver[], change: Partial<typeof quick> = {}) {
  const targets = receivers.map(({ target }) => target);
  const webhook = { ...quick, targets, ...change };
  const stop = await ours.startDispatcher(town.payload, { numberingEveryMs: 20, leaseMs: 300, webhook });
  started.push(stop);
  return stop;
}

const soon = <T>(look: () => T | Promise<T>) => vi.waitFor(look, { timeout: 10_000, interval: 10 });
const failing = async () => ours.failingTargets(await createLocalReq({}, town.payload));
const targets = async () => ours.readTargets(await createLocalReq({}, town.payload));
const lastNumber = async () => {
  const { docs } = await town.payload.find({ collection: 'leases', sort: 'id' });
  return (docs[0] as { lastNumber?: number } | undefined)?.lastNumber ?? 0; // the fields of Leases.ts
};
/** Everything is numbered, and every target has heard of the last number. */
const allTold = () =>
  soon(async () => {
    const { totalDocs } = await town.payload.count({ collection: 'outbox', where: { number: { exists: false } } });
    const told = (await targets()).map(({ announced }) => announced);
    expect([totalDocs, ...new Set(told)]).toEqual([0, await lastNumber()]);
  });

/** A receiver that has heard of everything so far. */
async function anUpToDate(reply?: Reply, change?: Partial<typeof quick>) {
  const receiver = await receiverThat();
  const stop = await tell([receiver], change);
  await allTold();
  receiver.received.splice(0);
  if (reply) receiver.reply = reply;
  return { receiver, stop };
}

test('each publication is told at once', async () => {
  const { receiver } = await anUpToDate();

  await town.aPublished();
  await allTold();

  expect(receiver.received).toHaveLength(1);
  expect(await failing()).toEqual([]);
});

test('the moments of a publication come in this order: committed, numbered, told', async () => {
  const { receiver } = await anUpToDate();
  const seen: string[] = [];
  const note = (_: unknown, name: string | symbol) => seen.push(`${String(name)}, ${receiver.received.length} told`);
  const names = ['gjakova:committed', 'gjakova:numbered'];
  const id = await town.aDraft();
  for (const name of names) subscribe(name, note);

  await town.publish(id);
  await allTold();
  for (const name of names) unsubscribe(name, note);

  expect(seen).toEqual(['gjakova:committed, 0 told', 'gjakova:numbered, 0 told']);
  expect(receiver.received).toHaveLength(1);
});

test('fifty publications at once are few messages', async () => {
  const ids = await Promise.all(Array.from({ length: 50 }, () => town.aDraft()));
  const { receiver } = await anUpToDate();
  const before = await lastNumber();

  await Promise.all(ids.map((id) => town.publish(id)));
  await soon(async () => expect(await lastNumber()).toBe(before + 50));
  await allTold();

  expect(receiver.received.length).toBeLessThanOrEqual(10);
  expect(new Set(receiver.received.map(({ id }) => id)).size).toBe(receiver.received.length);
});

test('what is committed while a message is under way is told by the next', async () => {
  const { receiver, stop } = await anUpToDate('never', { timeoutMs: 1_000 });
  await town.aPublished();
  await soon(() => expect(receiver.received).toHaveLength(1));

  await town.aPublished();
  await town.aPublished();
  receiver.reply = { status: 204 };
  await allTold();
  await stop();

  const [first, again, ...others] = receiver.received.map(({ id }) => id);
  expect(again).toBe(first);
  expect(others).toHaveLength(1);
});

test('a message that fails is sent again under the same id, and all is well after the first success', async () => {
  const { receiver } = await anUpToDate({ status: 500 }, { attempts: 50 });
  await town.aPublished();
  await soon(() => expect(receiver.received.length).toBeGreaterThan(1));
  const [trouble] = await failing();

  receiver.reply = { status: 204 };
  await allTold();

  expect(trouble).toMatchObject({ address: receiver.target, deadSince: null, reason: { code: 'status', status: 500 } });
  expect(new Set(receiver.received.map(({ id }) => id)).size).toBe(1);
  expect(await failing()).toEqual([]);
});

test('after the last attempt it is a dead letter with its reason, until the next publication is heard', async () => {
  const { receiver } = await anUpToDate({ status: 401 });
  await town.aPublished();
  const dead = await soon(async () => {
    const [trouble] = await failing();
    expect(trouble.deadSince).not.toBeNull();
    return trouble;
  });
  expect(receiver.received).toHaveLength(quick.attempts);

  receiver.reply = { status: 204 };
  await town.aPublished();
  await allTold();

  expect(dead.reason).toEqual({ code: 'status', status: 401 });
  expect(receiver.received).toHaveLength(quick.attempts + 1);
  expect(await failing()).toEqual([]);
});

test('an administrator has a dead letter sent again, nobody else', async () => {
  const { receiver } = await anUpToDate({ status: 410 });
  const { administrator, editor } = town.people;
  await town.aPublished();
  const [{ id, reason }] = await soon(async () => {
    const troubles = await failing();
    expect(troubles[0].deadSince).not.toBeNull();
    return troubles;
  });
  const ask = (auth?: string) => town.cms.rest('POST', `/webhook-targets/${id}/retry`, { auth });
  receiver.reply = { status: 204 };

  const refused = [await ask(editor.auth), await ask()];
  const [countBefore] = [receiver.received.length];
  const asked = await ask(administrator.auth);
  await allTold();

  expect(reason).toEqual({ code: 'gone' });
  expect(refused.map(({ status }) => status)).toEqual([403, 403]);
  expect([countBefore, asked.status, asked.body]).toEqual([1, 200, { isFailing: true }]);
  expect(await failing()).toEqual([]);
  expect((await ask(administrator.auth)).body).toEqual({ isFailing: false });
});

test('Retry-After is waited for', async () => {
  const { receiver } = await anUpToDate(
    { status: 503, headers: { 'retry-after': '1' } },
    { attempts: 9, longestPauseMs: 5_000 },
  );
  const begun = Date.now();
  await town.aPublished();
  await soon(() => expect(receiver.received).toHaveLength(1));

  receiver.reply = { status: 204 };
  await allTold();

  expect(Date.now() - begun).toBeGreaterThanOrEqual(1_000);
  expect(receiver.received).toHaveLength(2);
});

test('a target that does not answer keeps no other from hearing', async () => {
  const [silent, well] = [await receiverThat('never'), await receiverThat()];
  await tell([silent, well], { timeoutMs: 5_000, attempts: 1 });
  await soon(() => expect(well.received).toHaveLength(1));

  await town.aPublished();
  await soon(() => expect(well.received).toHaveLength(2));

  expect(silent.received).toHaveLength(1);
  await silent.stop(); // its message fails at once then, and nothing waits for it
});

test('what was numbered before a restart is told after it, with nothing new', async () => {
  const { receiver, stop } = await anUpToDate();
  await stop();
  await town.aPublished();
  await ours.numberCommitted(town.payload, 'the process that ends', { now: Date.now() + 1_000, lastsMs: 0 });

  await tell([receiver]);
  await allTold();

  expect(receiver.received).toHaveLength(1);
});

test('a message that failed before a restart keeps its id, and its dead letter stays one', async () => {
  const { receiver, stop } = await anUpToDate(
    { status: 500 },
    { attempts: 2, firstPauseMs: 2_000, longestPauseMs: 2_000 },
  );
  await town.aPublished();
  await soon(async () => expect(await failing()).toHaveLength(1));
  await stop();

  const stopAgain = await tell([receiver], { attempts: 2 });
  await soon(async () => expect((await failing())[0].deadSince).not.toBeNull());
  await stopAgain();
  await tell([receiver]);

  expect((await failing())[0].deadSince).not.toBeNull();
  const ids = receiver.received.map(({ id }) => id);
  expect([ids.length, new Set(ids).size]).toEqual([2, 1]);
});

test('of two processes only the holder of the lease tells', async () => {
  const { receiver } = await anUpToDate();
  await tell([receiver]);

  for (let n = 0; n < 3; n++) {
    await town.aPublished();
    await allTold();
  }

  expect(receiver.received).toHaveLength(3);
});

test('a target that the environment names no more is forgotten, with its failures', async () => {
  const { stop } = await anUpToDate({ status: 410 });
  await town.aPublished();
  await soon(async () => expect(await failing()).toHaveLength(1));
  await stop();

  await tell([]);

  expect([await targets(), await failing()]).toEqual([[], []]);
});
