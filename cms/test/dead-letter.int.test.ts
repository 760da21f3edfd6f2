import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { dispatchersOf, quick, soon } from './a-dispatcher';
import { aTown, type Town } from './a-town';

let town: Town;
let on: Awaited<ReturnType<typeof dispatchersOf>>;
beforeAll(async () => {
  town = await aTown();
  on = await dispatchersOf(town);
});
afterAll(() => town.cms.stop());
afterEach(() => on.stopAll());

test('a message that fails is sent again under the same id, and all is well after the first success', async () => {
  const { receiver } = await on.anUpToDate({ status: 500 }, { attempts: 50 });
  await town.aPublished();
  await soon(() => expect(receiver.received.length).toBeGreaterThan(1));
  const [trouble] = await on.failing();

  receiver.reply = { status: 204 };
  await on.allTold();

  expect(trouble).toMatchObject({ address: receiver.target, deadSince: null, reason: { code: 'status', status: 500 } });
  expect(new Set(receiver.received.map(({ id }) => id)).size).toBe(1);
  expect(await on.failing()).toEqual([]);
});

test('after the last attempt it is a dead letter with its reason, until the next publication is heard', async () => {
  const { receiver } = await on.anUpToDate({ status: 401 });
  await town.aPublished();
  const dead = await on.aDeadLetter();
  expect(receiver.received).toHaveLength(quick.attempts);

  receiver.reply = { status: 204 };
  await town.aPublished();
  await on.allTold();

  expect(dead.reason).toEqual({ code: 'status', status: 401 });
  expect(receiver.received).toHaveLength(quick.attempts + 1);
  expect(await on.failing()).toEqual([]);
});

test('an administrator has a dead letter sent again, nobody else', async () => {
  const { receiver } = await on.anUpToDate({ status: 410 });
  const { administrator, editor } = town.people;
  await town.aPublished();
  const { id, reason } = await on.aDeadLetter();
  const ask = (auth?: string) => town.cms.rest('POST', `/webhook-targets/${id}/retry`, { auth });
  receiver.reply = { status: 204 };

  const refused = [await ask(editor.auth), await ask()];
  const [countBefore] = [receiver.received.length];
  const asked = await ask(administrator.auth);
  await on.allTold();

  expect(reason).toEqual({ code: 'gone' });
  expect(refused.map(({ status }) => status)).toEqual([403, 401]);
  expect([countBefore, asked.status, asked.body]).toEqual([1, 200, { isFailing: true }]);
  expect(await on.failing()).toEqual([]);
  expect((await ask(administrator.auth)).body).toEqual({ isFailing: false });
});

test('Retry-After is waited for', async () => {
  const { receiver } = await on.anUpToDate(
    { status: 503, headers: { 'retry-after': '1' } },
    { attempts: 9, longestPauseMs: 5_000 },
  );
  const begun = Date.now();
  await town.aPublished();
  await soon(() => expect(receiver.received).toHaveLength(1));

  receiver.reply = { status: 204 };
  await on.allTold();

  expect(Date.now() - begun).toBeGreaterThanOrEqual(1_000);
  expect(receiver.received).toHaveLength(2);
});

test('a target that does not answer keeps no other from hearing', async () => {
  const [silent, well] = [await on.receiverThat('never'), await on.receiverThat()];
  await on.tell([silent, well], { timeoutMs: 5_000, attempts: 1 });
  await soon(() => expect(well.received).toHaveLength(1));

  await town.aPublished();
  await soon(() => expect(well.received).toHaveLength(2));

  expect(silent.received).toHaveLength(1);
  await silent.stop(); // its message fails at once then, and nothing waits for it
});

test('a message that failed before a restart keeps its id, and its dead letter stays one', async () => {
  const { receiver, stop } = await on.anUpToDate(
    { status: 500 },
    { attempts: 2, firstPauseMs: 2_000, longestPauseMs: 2_000 },
  );
  await town.aPublished();
  await soon(async () => expect(await on.failing()).toHaveLength(1));
  await stop();

  const stopAgain = await on.tell([receiver], { attempts: 2 });
  await on.aDeadLetter();
  await stopAgain();
  await on.tell([receiver]);

  expect((await on.failing())[0].deadSince).not.toBeNull();
  const ids = receiver.received.map(({ id }) => id);
  expect([ids.length, new Set(ids).size]).toEqual([2, 1]);
});

test('a target that the environment names no more is forgotten, with its failures', async () => {
  const { stop } = await on.anUpToDate({ status: 410 });
  await town.aPublished();
  await soon(async () => expect(await on.failing()).toHaveLength(1));
  await stop();

  await on.tell([]);

  expect([await on.targets(), await on.failing()]).toEqual([[], []]);
});
