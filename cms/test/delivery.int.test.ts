import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { dispatchersOf, soon } from './a-dispatcher';
import { aTown, type Town } from './a-town';

let town: Town;
let on: Awaited<ReturnType<typeof dispatchersOf>>;
beforeAll(async () => {
  town = await aTown();
  on = await dispatchersOf(town);
});
afterAll(() => town.cms.stop());
afterEach(() => on.stopAll());

test('each publication is told at once', async () => {
  const { receiver } = await on.anUpToDate();

  await town.aPublicDepartment();
  await on.allTold();

  expect(receiver.received).toHaveLength(1);
  expect(await on.failing()).toEqual([]);
});

test('the moments of a publication come in this order: committed, numbered, told', async () => {
  const { receiver } = await on.anUpToDate();
  const seen: string[] = [];
  const note = (_: unknown, name: string | symbol) => seen.push(`${String(name)}, ${receiver.received.length} told`);
  const names = ['gjakova:committed', 'gjakova:numbered'];
  const id = await town.aDepartmentDraft();
  for (const name of names) subscribe(name, note);

  await town.publishDepartment(id);
  await on.allTold();
  for (const name of names) unsubscribe(name, note);

  expect(seen).toEqual(['gjakova:committed, 0 told', 'gjakova:numbered, 0 told']);
  expect(receiver.received).toHaveLength(1);
});

test('fifty publications at once are few messages', async () => {
  const ids = await Promise.all(Array.from({ length: 50 }, () => town.aDepartmentDraft()));
  const { receiver } = await on.anUpToDate();
  const before = await on.lastNumber();

  await Promise.all(ids.map((id) => town.publishDepartment(id)));
  await soon(async () => expect(await on.lastNumber()).toBe(before + 50));
  await on.allTold();

  expect(receiver.received.length).toBeLessThanOrEqual(10);
  expect(new Set(receiver.received.map(({ id }) => id)).size).toBe(receiver.received.length);
});

test('what is committed while a message is under way is told by the next', async () => {
  const { receiver, stop } = await on.anUpToDate('never', { timeoutMs: 1_000 });
  await town.aPublicDepartment();
  await soon(() => expect(receiver.received).toHaveLength(1));

  await town.aPublicDepartment();
  await town.aPublicDepartment();
  receiver.reply = { status: 204 };
  await on.allTold();
  await stop();

  const [first, again, ...others] = receiver.received.map(({ id }) => id);
  expect(again).toBe(first);
  expect(others).toHaveLength(1);
});

test('what was numbered before a restart is told after it, with nothing new', async () => {
  const { receiver, stop } = await on.anUpToDate();
  const { numberCommitted } = await import('../src/outbox/number');
  await stop();
  await town.aPublicDepartment();
  await numberCommitted(town.payload, 'the process that ends', { now: Date.now() + 1_000, lastsMs: 0 });

  await on.tell([receiver]);
  await on.allTold();

  expect(receiver.received).toHaveLength(1);
});

test('of two processes only the holder of the lease tells', async () => {
  const { receiver } = await on.anUpToDate();
  await on.tell([receiver]);

  for (let n = 0; n < 3; n++) {
    await town.aPublicDepartment();
    await on.allTold();
  }

  expect(receiver.received).toHaveLength(3);
});
