import { afterAll, beforeAll, expect, test } from 'vitest';
import { changesHeaderSchema, groupSchema, snapshotHeaderSchema } from '@gjakova/shared/schemas/feed';
import { formSchemas } from '@gjakova/shared/schemas/forms';
import { globals, type Kind } from '@gjakova/shared/kinds';
import { serviceAuth } from './a-town';
import { collect } from './collect';
import { startPayload, type Cms } from './start-payload';

let cms: Cms;
beforeAll(async () => void (cms = await startPayload(undefined, { PUBLISHER_SILENT_AFTER_MS: '1' })));
afterAll(() => cms.stop());

const publisher = serviceAuth('PUBLISHER_KEY');
const load = (kind: Kind, key: string, content: object) =>
  cms.rest('POST', '/import', { auth: serviceAuth('IMPORT_KEY'), body: { kind, key, content } });
const lines = async (address: string) => {
  const response = await cms.request('GET', address, { auth: publisher });
  return (await response.text())
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
};

test('while there is no user, nobody can register as the first', async () => {
  const body = { email: 'first@example.test', password: 'a long enough password', role: 'administrator' };

  const { status, body: answer } = await cms.rest('POST', '/users/first-register', { body });

  expect([status, answer.errors[0].message]).toEqual([403, expect.stringMatching(/Llogaritë e para i krijon sistemi/)]);
  expect((await cms.payload.find({ collection: 'users', sort: 'id' })).docs).toEqual([]);
});

test('the first accounts are made once, with passwords that work', async () => {
  const make = () => cms.rest('POST', '/first-accounts', { auth: serviceAuth('SETUP_KEY') });

  const first = await make();
  const second = await make();

  const { accounts } = first.body;
  expect(accounts.map(({ role }: { role: string }) => role)).toEqual(['administrator', 'editor']);
  expect(second.body).toEqual({ accounts: [] });
  for (const { email, password } of accounts) {
    expect(password.length).toBeGreaterThanOrEqual(20);
    expect((await cms.rest('POST', '/users/login', { body: { email, password } })).status).toBe(200);
  }
});

test('snapshot and changes satisfy the shared schemas', async () => {
  const directorate = await load('department', 'd', { title: { sq: 'Urbanizmi' }, translationToBeChecked: ['sr'] });
  await load('department', 's', { title: { sq: 'Sektori' }, parent: { source: 'd' } });
  await load('procedure', 'p', {
    title: { sq: 'Leje', en: 'Permit' },
    readyLocales: ['sq', 'en'],
    department: { source: 'd' },
  });
  const { numberCommitted } = await import('../src/outbox/number');
  await numberCommitted(cms.payload, 'test');

  const [snapshotHeader, ...all] = await lines('/snapshot');
  const [changesHeader, ...changed] = await lines('/changes?after=1');

  expect(snapshotHeaderSchema.parse(snapshotHeader).sequence).toBe(3);
  expect(changesHeaderSchema.parse(changesHeader)).toMatchObject({ after: 1, upto: 3 });
  expect(all.slice(0, 3).map(({ publicId }) => publicId)).toEqual([...globals]);
  expect([all.length, changed.length]).toEqual([3 + 3, 2]);
  expect(all[3].publicId).toBe(directorate.body.publicId);
  for (const group of [...all, ...changed].map((line) => groupSchema.parse(line))) {
    for (const form of Object.values(group.locales)) if (form) formSchemas[group.kind].parse(form);
  }
});

test('a cursor that is no number is refused with a sentence', async () => {
  for (const after of ['', '-1', 'x', '1.5']) {
    const { status, body } = await cms.rest('GET', `/changes?after=${after}`, { auth: publisher, language: 'en' });
    expect([status, body.errors[0].message]).toEqual([400, expect.stringContaining('whole number')]);
  }
});

test('a snapshot is made while it is read: some documents at a time are in memory', async () => {
  for (let n = 0; n < 7; n++) await load('department', `many-${n}`, { title: { sq: `Shumë ${n}` } });
  const { snapshot } = await import('../src/outbox/snapshot');

  const batches = await collect(snapshot(cms.payload, new Date(), 4));

  expect(batches.map(({ length }) => length)).toEqual([1, 1, 1, 1, 4, 4, 1, 1]);
  expect(new Set(batches.flat().map((line) => 'publicId' in line && line.publicId)).size).toBe(1 + 3 + 10);
});

test('a receipt is kept once, however often it is sent', async () => {
  const about = { sequence: 1, kind: 'procedure', publicId: 'x', release: 4, at: new Date().toISOString() };
  const receipts = [
    { ...about, locale: 'sq', state: 'live', address: 'http://localhost:4322/sq/procedurat/x/' },
    { ...about, locale: 'sr', state: 'refused', step: 'links', reason: 'A link leads nowhere.' },
    { ...about, locale: 'en', state: 'gone' },
  ];
  const send = () => cms.rest('POST', '/receipts', { auth: publisher, body: { receipts } });

  const [first, second] = [await send(), await send()];

  expect([first.body, second.body]).toEqual([
    { received: 3, stored: 3 },
    { received: 3, stored: 0 },
  ]);
  const { docs } = await cms.payload.find({ collection: 'receipts', sort: 'id' });
  expect(docs.map(({ state, reason }) => [state, reason])).toEqual([
    ['live', null],
    ['refused', 'A link leads nowhere.'],
    ['gone', null],
  ]);
});

test('a receipt of another form is refused', async () => {
  const { status } = await cms.rest('POST', '/receipts', { auth: publisher, body: { receipts: [{ state: 'live' }] } });

  expect(status).toBe(400);
});

test('healthz says ok to every service, and what is wrong when nothing is live for two minutes', async () => {
  const ask = (auth: string) => cms.rest('GET', '/healthz', { auth });
  const { createLocalReq } = await import('payload');
  const { systemWrite } = await import('../src/access/system-write');
  const well = await Promise.all(
    (['PUBLISHER_KEY', 'IMPORT_KEY', 'SETUP_KEY'] as const).map((key) => ask(serviceAuth(key))),
  );
  const createdAt = new Date(Date.now() - 121_000).toISOString();
  const data = { kind: 'procedure', publicId: 'x', createdAt };
  await cms.payload.create({ collection: 'outbox', data, req: systemWrite(await createLocalReq({}, cms.payload)) });

  const ill = await ask(publisher);

  expect(well.map(({ status, body }) => [status, body])).toEqual(Array(3).fill([200, { status: 'ok' }]));
  expect(ill).toMatchObject({ status: 503, body: { problems: [expect.stringContaining('Pret të dalë në faqe')] } });
});

test('a service whose key is taken out of the environment is off, and on again with another key', async () => {
  const { registerServices } = await import('../src/endpoints/register-services');
  const ask = async (auth: string) => (await cms.rest('GET', '/healthz', { auth })).status;
  const setup = serviceAuth('SETUP_KEY');

  await registerServices(cms.payload, { publisher: 'a key of the publisher', import: undefined, setup: undefined });
  const off = await ask(setup);
  await registerServices(cms.payload, { publisher: 'a key of the publisher', import: undefined, setup: 'another key' });

  expect([off, await ask(setup), await ask('services API-Key another key')]).toEqual([401, 401, 503]);
});

test('a reader who knows more than the database is told how far that goes', async () => {
  const [{ sequence }] = await lines('/snapshot');

  const [header] = await lines(`/changes?after=${sequence + 3}`);

  expect(header.upto).toBe(sequence);
});

test.each(['1e3', '0x10', '-1', '1.5', 'abc', '', '9'.repeat(40)])('changes?after=%s is refused', async (after) => {
  expect((await cms.request('GET', `/changes?after=${after}`, { auth: publisher })).status).toBe(400);
});
