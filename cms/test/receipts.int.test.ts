import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Receipt } from '@gjakova/shared/schemas/receipt';
import { serviceAuth } from './a-town';
import type { Json } from './json';
import { startPayload, type Cms } from './start-payload';

let cms: Cms;
beforeAll(async () => void (cms = await startPayload()));
afterAll(() => cms.stop());

const about = { kind: 'procedure', locale: 'sq', release: 4, at: '2026-11-24T10:31:07.400Z' } as const;
const live = (publicId: string, sequence: number, change: object = {}): Receipt => ({
  ...about,
  publicId,
  sequence,
  state: 'live',
  address: 'http://localhost:4322/sq/procedurat/x/',
  ...change,
});
const refused = (publicId: string, sequence: number): Receipt => ({
  ...about,
  publicId,
  sequence,
  state: 'refused',
  step: 'links',
  reason: 'A link leads nowhere.',
});

async function send(...receipts: Receipt[]): Promise<number> {
  const call = { auth: serviceAuth('PUBLISHER_KEY'), body: { receipts } };
  return (await cms.rest('POST', '/receipts', call)).body.stored;
}

async function kept(publicId: string) {
  const where = { publicId: { equals: publicId } };
  const { docs } = await cms.payload.find({ collection: 'receipts', where, sort: '-sequence' });
  return docs.map(({ sequence, state, release, at }: Json) => [sequence, state, release, at]);
}

test('a receipt that is sent again, also twice at once or of a release that was made again, changes nothing', async () => {
  const first = live('again', 7);
  const ofAnotherRelease = { ...first, release: 9, at: '2026-11-24T11:00:00.000Z' };

  const stored = [await send(first), await send(first, first), await send(ofAnotherRelease)];

  expect(stored).toEqual([1, 0, 0]);
  expect(await kept('again')).toEqual([[7, 'live', 4, first.at]]);
});

test('a late receipt of an older publication takes nothing from a newer one', async () => {
  await send(live('late', 8));
  await send(refused('late', 7));

  expect(await kept('late')).toEqual([
    [8, 'live', 4, about.at],
    [7, 'refused', 4, about.at],
  ]);
});

test('what was refused may become live', async () => {
  await send(refused('mended', 7));

  expect(await send(live('mended', 7))).toBe(1);
});

test('the answer comes after the commit, and after the moment that tells of it', async () => {
  const seen: unknown[] = [];
  const openTransactions = () => Object.keys((cms.payload.db as Json).sessions).length; // no part of Payload's type
  const note = (message: unknown) => seen.push(message, openTransactions());
  subscribe('gjakova:receipt-stored', note);

  await send(live('moment', 7)).then(() => seen.push('answered'));
  unsubscribe('gjakova:receipt-stored', note);

  expect(seen).toEqual([{ stored: 1 }, 0, 'answered']);
});
