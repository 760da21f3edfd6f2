import { afterAll, beforeAll, expect, test } from 'vitest';
import { aTown, serviceAuth, type Town } from './a-town';
import { restDoor } from './doors';

let town: Town;
let published = '';
beforeAll(async () => {
  town = await aTown();
  published = await town.aPublished({ summary: 'CANARY' });
});
afterAll(() => town.cms.stop());

const read = (address: string, auth?: string) => town.cms.rest('GET', address, { auth });
const collections = () => town.cms.config.collections.map(({ slug }) => slug);

test('every collection names who may read, create, update and delete', () => {
  for (const { slug, access } of town.cms.config.collections) {
    for (const operation of ['read', 'create', 'update', 'delete'] as const) {
      // Payload's default lets in everybody who is signed in, and is called so.
      expect(access[operation].name, `${slug}: ${operation}`).not.toBe('defaultAccess');
    }
  }
});

test.each([
  ['anonymous', undefined],
  ['a service', serviceAuth('PUBLISHER_KEY')],
  ['the loader', serviceAuth('IMPORT_KEY')],
  ['a wrong key', 'services API-Key nothing'],
])('%s reads no collection, no document, no version and nothing by where', async (_, auth) => {
  const addresses = collections().flatMap((slug) => [
    `/${slug}`,
    `/${slug}/count`,
    `/${slug}/versions`,
    `/${slug}?draft=true&depth=2&trash=true`,
    `/${slug}?where[id][exists]=true`,
  ]);
  addresses.push(`/procedures/${published}`, `/procedures/${published}?draft=true&locale=all`);
  addresses.push('/procedures?where[summary][equals]=CANARY', '/users?where[email][like]=administrator');

  for (const address of addresses) {
    const { status, body } = await read(address, auth);
    const isEmpty = status === 200 && (body.docs?.length === 0 || body.totalDocs === 0 || body.value === null);
    expect(status >= 400 || isEmpty, `${address}: ${status} ${JSON.stringify(body).slice(0, 200)}`).toBe(true);
    expect(JSON.stringify(body)).not.toContain('CANARY');
  }
});

test('an editor reads what editors need, and neither services nor other users', async () => {
  const { auth, id } = town.people.editor;

  const users = (await read('/users', auth)).body.docs;

  expect((await read(`/procedures/${published}`, auth)).status).toBe(200);
  expect(users.map((user: { id: string }) => user.id)).toEqual([id]);
  for (const slug of ['services', 'outbox', 'webhook-targets', 'leases', 'addresses', 'receipts']) {
    expect((await read(`/${slug}`, auth)).status, slug).toBe(403);
  }
});

test.each(['reviews', 'addresses', 'outbox', 'leases', 'receipts', 'services'])(
  'nobody writes %s, administrators included',
  async (slug) => {
    const { auth } = town.people.administrator;
    const { docs } = await town.payload.find({ collection: slug, sort: 'id', limit: 1 });
    const door = restDoor(town.cms, auth, slug);
    const id = String(docs[0]?.id ?? 'x');

    const answers = [await door.create({}), await door.update(id, {}), await door.remove(id)];

    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
    await expect(town.payload.create({ collection: slug, data: {} })).rejects.toMatchObject({ status: 403 });
  },
);

test('no service key is ever shown', async () => {
  const { body } = await read('/services', town.people.administrator.auth);

  expect(body.docs).toHaveLength(3);
  expect(JSON.stringify(body)).not.toContain('a key of');
});

test('there is no GraphQL', async () => {
  const { status } = await town.cms.rest('POST', '/graphql', { body: { query: '{ Users { docs { email } } }' } });

  expect(status).toBe(404);
});
