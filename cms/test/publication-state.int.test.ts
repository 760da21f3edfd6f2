import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PublicationAnswer } from '../src/endpoints/publication';
import { aTown, serviceAuth, type Town } from './a-town';
import { must } from './doors';

let town: Town;
let number: () => Promise<unknown>;
beforeAll(async () => {
  town = await aTown();
  const { numberCommitted } = await import('../src/outbox/number');
  number = () => numberCommitted(town.payload, 'test');
});
afterAll(() => town.cms.stop());

const publisher = serviceAuth('PUBLISHER_KEY');
const states = (answer: PublicationAnswer) => answer.lines.map(({ state }) => state);
const ask = (id: string, language = 'en') =>
  town.cms.rest('GET', `/procedures/${id}/publication`, { auth: town.people.editor.auth, language });
const stateOf = async (id: string) => (await ask(id)).body as PublicationAnswer;

async function lastNumber(id: string): Promise<number> {
  await number();
  const where = { publicId: { equals: id } };
  const { docs } = await town.payload.find({ collection: 'outbox', where, sort: '-number', limit: 1 });
  return (docs[0] as unknown as { number: number }).number;
}

/** Tells what the publisher would tell of a document, by its own endpoint. */
async function tell(id: string, locale: string, outcome: object, change: { sequence?: number; at?: string } = {}) {
  const sequence = change.sequence ?? (await lastNumber(id));
  const at = change.at ?? new Date().toISOString();
  const receipts = [{ kind: 'procedure', publicId: id, locale, release: 1, sequence, at, ...outcome }];
  const { status } = await town.cms.rest('POST', '/receipts', { auth: publisher, body: { receipts } });
  expect(status).toBe(200);
}

const live = (locale: string) => ({ state: 'live', address: `http://localhost:4322/${locale}/x/` });

test('a draft is not public in any language', async () => {
  const answer = await stateOf(await town.aDraft());

  expect(states(answer)).toEqual(['not public', 'not public', 'not public']);
  expect(answer.isWaiting).toBe(false);
});

test('a document that is not there, or is of another kind, has no state', async () => {
  const department = await town.aPublicDepartment();
  for (const id of ['nope', department]) {
    for (const asked of ['publication', 'standing']) {
      const address = `/procedures/${id}/${asked}`;
      expect((await town.cms.rest('GET', address, { auth: town.people.editor.auth })).status).toBe(404);
    }
  }
});

test('what is published waits in its languages, numbered or not, until each has its receipt', async () => {
  const id = await town.aPublished({ readyLocales: ['sq', 'sr'] });

  const committed = await stateOf(id);
  await number();
  const numbered = await stateOf(id);
  await tell(id, 'sq', live('sq'));
  const half = await stateOf(id);
  await tell(id, 'sr', live('sr'));
  const whole = await stateOf(id);

  for (const answer of [committed, numbered]) expect(states(answer)).toEqual(['waiting', 'waiting', 'not public']);
  expect(committed.lines[0].sentence).toMatch(/^waiting since \d\d:\d\d:\d\d$/);
  expect([states(half), half.isWaiting]).toEqual([['live', 'waiting', 'not public'], true]);
  expect([states(whole), whole.isWaiting]).toEqual([['live', 'live', 'not public'], false]);
});

test('live tells since when, after how long, and where', async () => {
  const id = await town.aPublished();
  const { docs } = await town.payload.find({ collection: 'reviews', where: { document: { equals: id } } });
  const committed = Date.parse((docs[0] as unknown as { createdAt: string }).createdAt);

  await tell(id, 'en', live('en'), { at: new Date(committed + 400).toISOString() });

  const { lines } = await stateOf(id);
  expect(lines[2].sentence).toMatch(/^live since \d\d:\d\d:\d\d, in 0\.4 s$/);
  expect(lines[2].address).toBe('http://localhost:4322/en/x/');
});

test('a refusal tells the step, the reason, and that the earlier version is still shown', async () => {
  const id = await town.aPublished();
  await tell(id, 'sq', live('sq'));
  await town.publish(id, { summary: 'Tjetër' });

  const waiting = (await stateOf(id)).lines[0];
  await tell(id, 'sq', { state: 'refused', step: 'links', reason: 'A link leads nowhere.' });
  const refused = (await stateOf(id)).lines[0];

  expect(waiting.state).toBe('waiting');
  expect(refused).toMatchObject({
    sentence: 'refused at step “links”:',
    reason: 'A link leads nowhere.',
    note: 'The previous version is still shown.',
  });
});

test('a newer draft of a live document changes nothing', async () => {
  const id = await town.aPublished({ readyLocales: ['sq'] });
  await tell(id, 'sq', live('sq'));

  must(await town.people.editor.rest.update(id, { summary: 'Draft', readyLocales: ['sq', 'en'] }, { draft: true }));

  expect(states(await stateOf(id))).toEqual(['live', 'not public', 'not public']);
});

test('a withdrawal waits, and is gone once the publisher says so', async () => {
  const id = await town.aPublished();
  for (const locale of ['sq', 'sr', 'en']) await tell(id, locale, live(locale));
  must(await town.people.editor.rest.update(id, { _status: 'draft', withdrawalReason: 'withdrawn' }));

  const waiting = await stateOf(id);
  for (const locale of ['sq', 'sr', 'en']) await tell(id, locale, { state: 'gone' });

  expect(states(waiting)).toEqual(['waiting', 'waiting', 'waiting']);
  expect(states(await stateOf(id))).toEqual(['gone', 'gone', 'gone']);
});

test('an older receipt that comes late changes nothing', async () => {
  const id = await town.aPublished();
  const first = await lastNumber(id);
  await town.publish(id, { summary: 'Tjetër' });
  await tell(id, 'sq', live('sq'));

  await tell(id, 'sq', { state: 'refused', step: 'links', reason: 'x' }, { sequence: first });

  expect((await stateOf(id)).lines[0].state).toBe('live');
});

test('it speaks the language of the panel', async () => {
  const id = await town.aPublished();
  const say = async (language: string) => {
    const [line] = ((await ask(id, language)).body as PublicationAnswer).lines;
    return `${line.language}: ${line.sentence}`;
  };

  expect(await say('sq')).toMatch(/^Shqip: pret që nga ora \d/);
  expect(await say('rs-latin')).toMatch(/^Albanski: čeka od \d/);
});

test('only staff are told', async () => {
  const id = await town.aPublished();
  const asked = [undefined, publisher].map((auth) => town.cms.rest('GET', `/procedures/${id}/publication`, { auth }));

  expect((await Promise.all(asked)).map(({ status }) => status)).toEqual([401, 403]);
});
