import { setImmediate as aTurn } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Group } from '@gjakova/shared/schemas/feed';
import { aTown, type Town } from './a-town';
import { collect } from './collect';
import { must } from './doors';

let town: Town;
let outbox: typeof import('../src/outbox/changes') & typeof import('../src/outbox/number');
let readSnapshot: typeof import('../src/outbox/snapshot').snapshot;
let startDispatcher: typeof import('../src/outbox/dispatcher').startDispatcher;

beforeAll(async () => {
  town = await aTown();
  outbox = { ...(await import('../src/outbox/changes')), ...(await import('../src/outbox/number')) };
  readSnapshot = (await import('../src/outbox/snapshot')).snapshot;
  startDispatcher = (await import('../src/outbox/dispatcher')).startDispatcher;
  await numberAll();
});
afterAll(() => town.cms.stop());

const numberAll = () => outbox.numberCommitted(town.payload, 'this process');
const snapshot = async () => (await collect(readSnapshot(town.payload))).flat();
const groups = async () => (await snapshot()).slice(1) as Group[];
const groupOf = async (id: string) => (await groups()).find(({ publicId }) => publicId === id);
const lastNumber = async () => (await snapshot())[0].sequence;
const groupsSince = async (number: number) => (await outbox.changesAfter(town.payload, number)).groups;

test('what is committed and not numbered is not told yet', async () => {
  const before = await lastNumber();
  const id = await town.aPublicDepartment();

  expect(await groupsSince(before)).toEqual([]);
  await numberAll();
  expect((await groupsSince(before)).map(({ publicId }) => publicId)).toEqual([id]);
});

test('numbers have no gap and no repetition', async () => {
  const before = await lastNumber();
  for (let n = 0; n < 3; n++) await town.aPublicDepartment();
  await numberAll();

  const sequences = (await groupsSince(before)).map(({ sequence }) => sequence);

  expect(sequences).toEqual([before + 1, before + 2, before + 3]);
});

test('a document that changed twice is one group, with its latest number', async () => {
  const before = await lastNumber();
  const id = await town.aPublished();
  must(await town.people.editor.rest.update(id, { _status: 'draft', withdrawalReason: 'consolidated' }));
  await numberAll();

  const [group, ...others] = await groupsSince(before);

  expect(others).toEqual([]);
  expect(group).toMatchObject({ sequence: before + 2, gone: { reason: 'consolidated' } });
});

test('a setting that is saved is told once, in every language', async () => {
  const before = await lastNumber();
  const { auth } = town.people.editor;
  const save = (contact: string) =>
    town.cms.rest('POST', '/globals/site-settings?locale=sq', { auth, body: { contact, demonstration: true } });
  const saved = [await save('Rr. UÇK'), await save('Sheshi')];
  await numberAll();

  const told = await groupsSince(before);

  expect(saved.map(({ status }) => status)).toEqual([200, 200]);
  expect(told).toMatchObject([
    {
      kind: 'site-settings',
      publicId: 'site-settings',
      formerAddresses: [],
      locales: {
        sq: { contact: 'Sheshi', demonstration: true },
        sr: { contact: '', demonstration: true },
        en: { contact: '', demonstration: true },
      },
    },
  ]);
});

test('changes come in pages, each saying how far it goes', async () => {
  const before = await lastNumber();
  for (let n = 0; n < 3; n++) await town.aPublicDepartment();
  await numberAll();

  const first = await outbox.changesAfter(town.payload, before, 2);
  const second = await outbox.changesAfter(town.payload, first.header.upto, 2);
  const third = await outbox.changesAfter(town.payload, second.header.upto, 2);

  expect([first, second, third].map((page) => page.groups.length)).toEqual([2, 1, 0]);
  expect(third.header.upto).toBe(before + 3);
});

test('only the holder of the lease numbers, until the lease is over', async () => {
  await numberAll();
  await town.aPublicDepartment();

  expect(await outbox.numberCommitted(town.payload, 'another process')).toBe(0);
  expect(await outbox.numberCommitted(town.payload, 'another process', { now: Date.now() + 6_000 })).toBe(1);
  await town.aPublicDepartment();
  expect(await numberAll()).toBe(0);
  expect(await outbox.numberCommitted(town.payload, 'this process', { now: Date.now() + 20_000 })).toBe(1);
});

test('two that number at once give each number once', async () => {
  await Promise.all(Array.from({ length: 4 }, () => town.aPublicDepartment()));
  const now = Date.now() + 60_000;

  await Promise.all(['a', 'b', 'c'].map((holder) => outbox.numberCommitted(town.payload, holder, { now })));

  const { docs } = await town.payload.find({ collection: 'outbox', pagination: false, sort: 'number' });
  const numbers = docs.map((entry) => Number((entry as { number?: number }).number));
  expect(numbers).toEqual(numbers.map((_, position) => position + 1));
});

test('a reader who asks while others publish and number misses nothing', async () => {
  let now = Date.now() + 120_000;
  await outbox.numberCommitted(town.payload, 'numbering', { now });
  let cursor = await lastNumber();
  const seen = new Set<string>();
  let isOver = false;
  const look = async () => {
    const { header, groups: changed } = await outbox.changesAfter(town.payload, cursor, 3);
    for (const { publicId } of changed) seen.add(publicId);
    cursor = header.upto;
    return changed.length;
  };
  const untilOver = async (work: () => Promise<unknown>) => {
    while (!isOver) {
      await work();
      await aTurn(); // the database answers without letting anybody else in
    }
  };
  const numbering = untilOver(() => outbox.numberCommitted(town.payload, 'numbering', { now: (now += 10) }));
  const reading = untilOver(look);

  const published = await Promise.all(Array.from({ length: 15 }, () => town.aPublicDepartment())).finally(() => {
    isOver = true;
  });
  await Promise.all([numbering, reading]);
  await outbox.numberCommitted(town.payload, 'numbering', { now });
  while ((await look()) > 0);

  expect([...seen].sort()).toEqual(published.sort());
});

test('a document that was never public has no line, whatever happened to it', async () => {
  const id = await town.aDraft();
  const trashed = await town.aDraft();
  must(await town.people.editor.rest.update(trashed, { deletedAt: new Date().toISOString() }));

  const told = (await groups()).map(({ publicId }) => publicId);

  expect(told).not.toContain(id);
  expect(told).not.toContain(trashed);
});

test('trash and withdrawal leave a tombstone with addresses and reason', async () => {
  const id = await town.aTrashed();

  const group = await groupOf(id);

  expect(group).toMatchObject({ locales: { sq: null, sr: null, en: null }, gone: { reason: 'withdrawn' } });
  expect(group?.formerAddresses.map(({ locale }) => locale)).toEqual(['sq', 'sr', 'en']);
});

test('drafts, internal notes and editors never leave, and what is public does', async () => {
  const id = await town.aPublished({ summary: 'CONTROL-WORD' });
  must(await town.people.editor.local.update(id, { title: 'CANARY-DRAFT', summary: 'CANARY' }, { draft: true }));
  const draft = await town.aDraft({ internalNote: 'CANARY-NOTE' });
  must(await town.people.editor.local.update(draft, { summary: 'CANARY-DRAFT' }, { draft: true }));
  const trashed = await town.aTrashed();
  await outbox.numberCommitted(town.payload, 'this process', { now: Date.now() + 600_000 });

  for (const told of [await snapshot(), await outbox.changesAfter(town.payload, 0)].map((all) => JSON.stringify(all))) {
    expect(told).toContain('CONTROL-WORD');
    expect(told).toContain(trashed);
    expect(told).not.toContain('CANARY');
    for (const person of Object.values(town.people)) expect(told).not.toContain(person.id);
  }
});

test('a restored document stays away from the public until it is published again', async () => {
  const id = await town.aTrashed();
  const restored = await town.people.editor.step('restore-from-trash', id);
  const gone = (await groupOf(id))?.gone;

  await town.publish(id);

  const group = await groupOf(id);
  expect([restored.status, gone]).toEqual([200, { reason: 'withdrawn' }]);
  expect(group?.gone).toBeUndefined();
  expect(group?.formerAddresses).toEqual([]);
});

test('the dispatcher numbers at the signal, long before its next look', async () => {
  await outbox.numberCommitted(town.payload, 'x', { now: Date.now() + 3_600_000, lastsMs: -3_600_000 });
  const before = await lastNumber();
  const webhook = { targets: [], secrets: [], timeoutMs: 1, firstPauseMs: 1, longestPauseMs: 1, attempts: 1 };
  const stop = await startDispatcher(town.payload, { numberingEveryMs: 3_600_000, leaseMs: 5_000, webhook });

  for (let n = 1; n <= 3; n++) {
    await town.aPublicDepartment();
    await vi.waitFor(async () => expect(await lastNumber()).toBe(before + n), { timeout: 10_000, interval: 5 });
  }
  await stop();
});
