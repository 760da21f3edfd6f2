import { createLocalReq } from 'payload';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Trouble } from '../src/workflow/troubles';
import { aTown, serviceAuth, type Town } from './a-town';
import { must } from './doors';

let town: Town;
let troublesAt: (now: number, liveWithinMs?: number) => Promise<Trouble[]>;
let number: () => Promise<unknown>;

beforeAll(async () => {
  Object.assign(process.env, { LIVE_WITHIN_MS: '60000', PUBLISHER_SILENT_AFTER_MS: '1000' });
  town = await aTown();
  const { troublesNow } = await import('../src/workflow/troubles');
  const { numberCommitted } = await import('../src/outbox/number');
  number = () => numberCommitted(town.payload, 'test');
  troublesAt = async (now, liveWithinMs) =>
    troublesNow(await createLocalReq({ locale: 'sq' }, town.payload), { now, liveWithinMs });
  await answerAll();
});
afterAll(() => town.cms.stop());

const publisher = serviceAuth('PUBLISHER_KEY');
const later = (ms: number) => Date.now() + ms;
const kindsOf = (troubles: Trouble[]) => troubles.map(({ kind }) => kind);
const askForChanges = (query: string) => town.cms.request('GET', `/changes?after=0${query}`, { auth: publisher });
const health = (language = 'en') => town.cms.rest('GET', '/healthz', { auth: publisher, language });
const banner = () => town.cms.rest('GET', '/trouble', { auth: town.people.editor.auth, language: 'en' });

/** What the publisher does: asks for all changes, and tells that each is live or gone in every language. */
async function answerAll(locales = ['sq', 'sr', 'en']) {
  await number();
  const lines = (await (await askForChanges('')).text()).trimEnd().split('\n').slice(1);
  const receipts = lines
    .map((line) => JSON.parse(line) as { sequence: number; kind: string; publicId: string; gone?: object })
    .flatMap(({ sequence, kind, publicId, gone }) =>
      locales.map((locale) => ({
        ...{ sequence, kind, publicId, locale, release: 1, at: new Date().toISOString() },
        ...(gone ? { state: 'gone' } : { state: 'live', address: `http://localhost:4322/${locale}/${publicId}/` }),
      })),
    );
  const { status } = await town.cms.rest('POST', '/receipts', { auth: publisher, body: { receipts } });
  expect(status).toBe(200);
}

test('a publication that waits is no trouble at first, then it is, numbered or not, until all its languages are live', async () => {
  const id = await town.aPublished();
  const { title } = await town.main(id);

  const atFirst = await troublesAt(later(59_000));
  const unnumbered = await troublesAt(later(61_000));
  await number();
  const numbered = await troublesAt(later(61_000));
  await answerAll(['sq', 'sr']);
  const half = await troublesAt(later(61_000));
  await answerAll(['en']);

  expect(atFirst).toEqual([]);
  for (const troubles of [unnumbered, numbered, half]) {
    expect(troubles).toMatchObject([{ kind: 'not live', titles: [title?.sq] }]);
  }
  expect(await troublesAt(later(61_000))).toEqual([]);
});

test('a refusal is an answer: the document says it, not the banner', async () => {
  const id = await town.aPublished({ readyLocales: ['sq'] });
  await number();
  const { docs } = await town.payload.find({ collection: 'outbox', sort: '-number', limit: 1 });
  const sequence = (docs[0] as unknown as { number: number }).number;
  const about = { kind: 'procedure', publicId: id, locale: 'sq', sequence, release: 2, at: new Date().toISOString() };
  const receipts = [{ ...about, state: 'refused', step: 'links', reason: 'x' }];

  await town.cms.rest('POST', '/receipts', { auth: publisher, body: { receipts } });

  expect(await troublesAt(later(61_000))).toEqual([]);
});

test('a document that is published again and again and never answered for is trouble', async () => {
  const id = await town.aPublished();
  await town.publish(id, { summary: 'Tjetër' });
  await number();

  const troubles = await troublesAt(later(61_000));
  await answerAll();

  expect(kindsOf(troubles)).toEqual(['not live']);
  expect(await troublesAt(later(61_000))).toEqual([]);
});

test('a withdrawal that nobody answers for is trouble until the page is gone', async () => {
  const id = await town.aPublished();
  await answerAll();
  must(await town.people.editor.rest.update(id, { _status: 'draft', withdrawalReason: 'withdrawn' }));

  const troubles = await troublesAt(later(61_000));
  await answerAll();

  expect(kindsOf(troubles)).toEqual(['not live']);
  expect(await troublesAt(later(61_000))).toEqual([]);
});

test('a publisher that said when it asks again is silent after three times that, until it asks', async () => {
  await askForChanges('&again=20000');
  const inTime = await troublesAt(later(50_000));
  const silent = await troublesAt(later(60_001));

  await askForChanges('&again=40000');

  expect([kindsOf(inTime), kindsOf(silent)]).toEqual([[], ['publisher silent']]);
  expect(await troublesAt(later(110_000))).toEqual([]);
});

test('a publisher that does not say when it asks again is not judged', async () => {
  await askForChanges('&again=1000');
  await askForChanges('');

  expect(await troublesAt(later(50_000))).toEqual([]);
});

test('a dead letter is trouble at once, a failing target when it lasts, each with its reason', async () => {
  const { systemWrite } = await import('../src/access/system-write');
  const req = systemWrite(await createLocalReq({}, town.payload));
  const since = new Date().toISOString();
  const target = (data: object) => town.payload.create({ collection: 'webhook-targets', data, req });
  const failing = { announced: 0, message: 1, failures: 1, failingSince: since };
  const dead = { ...failing, address: 'http://dead.example/hook', deadSince: since, reason: { code: 'gone' } };
  const shaky = { ...failing, address: 'http://shaky.example/hook', reason: { code: 'timeout', seconds: 5 } };
  const rows = [await target(dead), await target(shaky)];

  const [atOnce, lasting] = [await troublesAt(later(0)), await troublesAt(later(1_100))];
  const { sentences } = (await banner()).body;
  for (const { id } of rows) await town.payload.delete({ collection: 'webhook-targets', id, req });

  expect(kindsOf(atOnce)).toEqual(['target dead']);
  expect(kindsOf(lasting)).toEqual(['target dead', 'target failing']);
  expect(sentences[0]).toMatch(/^Telling http:\/\/dead\.example\/hook .* no longer exists \(410\)/);
  expect(await troublesAt(later(1_100))).toEqual([]);
});

test('banner and health say the same, in the language of the request, and end with the trouble', async () => {
  const well = await Promise.all([health(), banner()]);
  await askForChanges('&again=1');
  await vi.waitFor(async () => expect((await health()).status).toBe(503), 5_000);
  const ill = await Promise.all([health(), banner(), health('rs-latin')]);

  await askForChanges('&again=100000');

  const sentence = expect.stringMatching(/^The publisher has not asked for changes since \d\d:\d\d:\d\d/);
  const wellAgain = await Promise.all([health(), banner()]);
  for (const [healthy, quiet] of [well, wellAgain]) {
    expect(healthy).toEqual({ status: 200, body: { status: 'ok' } });
    expect(quiet).toEqual({ status: 200, body: { sentences: [] } });
  }
  expect(ill[0]).toEqual({ status: 503, body: { status: 'problems', problems: [sentence] } });
  expect(ill[1]).toEqual({ status: 200, body: { sentences: [sentence] } });
  expect(ill[2].body.problems).toEqual([expect.stringMatching(/^Program koji objavljuje stranice/)]);
});

test('a process that has just started waits before it judges', async () => {
  const { troublesNow } = await import('../src/workflow/troubles');
  const req = await createLocalReq({ locale: 'sq' }, town.payload);
  await askForChanges('&again=1');
  const now = later(10_000);

  const troubles = await Promise.all([999, 1_001].map((ms) => troublesNow(req, { now, startedAt: now - ms })));

  expect(troubles.map(kindsOf)).toEqual([[], ['publisher silent']]);
});

test('only staff see what troubles the system', async () => {
  const answers = await Promise.all([undefined, publisher].map((auth) => town.cms.rest('GET', '/trouble', { auth })));

  expect(answers.map(({ status }) => status)).toEqual([401, 403]);
});
