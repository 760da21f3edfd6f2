import { createLocalReq } from 'payload';
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
/** The panel asks so when a question is too long for an address. */
const readAsPost = (address: string, query: string, auth?: string) => {
  const headers = { 'x-http-method-override': 'GET', 'content-type': 'application/x-www-form-urlencoded' };
  return town.cms.rest('POST', address, { auth, body: query, headers });
};

test('every collection and global names who may do what', () => {
  const { collections, globals } = town.cms.config;
  for (const { slug, access, auth, versions } of collections) {
    const operations = ['read', 'create', 'update', 'delete', ...(versions ? ['readVersions'] : [])];
    if (auth) operations.push('admin', 'unlock');
    // Payload's default lets in everybody who is signed in, and is called so.
    for (const name of operations) expect(access[name as 'read'].name, `${slug}: ${name}`).not.toBe('defaultAccess');
  }
  for (const { slug, access } of globals) {
    for (const name of ['read', 'update'] as const)
      expect(access[name].name, `${slug}: ${name}`).not.toBe('defaultAccess');
  }
});

/** Ways to read something, or to find out whether it is there, of everything that there is. */
function waysToRead(): string[] {
  const { collections, globals } = town.cms.config;
  const each = [
    ...collections.flatMap(({ slug }) => [`/${slug}`, `/${slug}/count`, `/${slug}/versions`, `/${slug}/${published}`]),
    ...globals.flatMap(({ slug }) => [`/globals/${slug}`, `/globals/${slug}/versions`]),
  ].flatMap((address) => [address, ...queries.map((query) => `${address}?${query}`)]);
  const files = collections.flatMap(({ slug }) => [`/${slug}/file/x.pdf`, `/${slug}/versions/x`]);
  return [...each, ...files, '/access', '/trouble', '/users/init', '/graphql', '/payload-preferences/nav'];
}

const queries = [
  'draft=true&depth=5&trash=true&locale=all',
  'where[id][exists]=true',
  'where[summary][equals]=CANARY',
  'where[department.title][like]=Urb',
  'where[or][0][version.summary][equals]=CANARY',
  'where[email][like]=administrator',
  'select[summary]=true&populate[departments][title]=true',
  'joins[x][limit]=1&sort=-summary&limit=0&pagination=false',
];

test.each([
  ['anonymous', undefined, [401, 404]],
  ['a wrong key', 'services API-Key nothing', [401, 404]],
  ['a forged session', 'JWT eyJhbGciOiJub25lIn0.eyJpZCI6IjEiLCJjb2xsZWN0aW9uIjoidXNlcnMifQ.', [401, 404]],
  ['the publisher', serviceAuth('PUBLISHER_KEY'), [403, 404]],
  ['the loader', serviceAuth('IMPORT_KEY'), [403, 404]],
])('%s reads nothing by any address, and learns nothing by any question', async (_, auth, refusals) => {
  const asPosts = town.cms.config.collections.map(({ slug }) => readAsPost(`/${slug}`, queries[2], auth));
  const answers = await Promise.all(asPosts);
  for (const address of waysToRead()) answers.push(await read(address, auth));

  for (const { status, body } of answers) {
    const isNoPreference = status === 200 && body.value === null;
    expect(isNoPreference || refusals.includes(status), `${status} ${JSON.stringify(body)}`).toBe(true);
    expect(Object.keys(body).filter((key) => !['errors', 'message', 'value'].includes(key))).toEqual([]);
    expect(JSON.stringify(body)).not.toContain('CANARY');
  }
});

test('the access of every collection and global itself refuses whoever is not staff', async () => {
  const { collections, globals } = town.cms.config;
  const reqOf = async (user: object | null) => ({ ...(await createLocalReq({}, town.payload)), user });
  const strangers = [await reqOf(null), await reqOf({ id: 'x', collection: 'services', purpose: 'publisher' })];

  for (const { slug, access } of [...collections, ...globals]) {
    for (const [operation, allows] of Object.entries(access)) {
      if (allows.name === 'defaultAccess') continue; // of what the collection does not have: a test above
      for (const req of strangers) {
        expect(await allows({ req: req as never, data: {} }), `${slug}: ${operation}`).toBe(false);
      }
    }
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
  const body = { query: '{ Users { docs { email } } }' };
  const { auth } = town.people.administrator;

  for (const [method, address] of [
    ['POST', '/graphql'],
    ['GET', '/graphql-playground'],
  ]) {
    expect((await town.cms.rest(method, address, { body: method === 'POST' ? body : undefined })).status).toBe(404);
    expect((await town.cms.rest(method, address, { auth })).status).toBe(404);
  }
});

test('neither Payload nor Gravatar is told who uses the panel', () => {
  const { telemetry, admin } = town.cms.config;

  expect([telemetry, admin.avatar]).toEqual([false, 'default']);
});
