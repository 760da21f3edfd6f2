import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { aPerson, aTown, type Town } from './a-town';
import { localDoor, must, restDoor, type Door } from './doors';

let town: Town;
const users = (auth?: string): Door => restDoor(town.cms, auth, 'users');
const aUser = (change: object = {}) => ({
  email: `new-${Math.random()}@example.test`,
  password: 'a long enough password',
  role: 'editor',
  ...change,
});

beforeAll(async () => void (town = await aTown()));
afterAll(() => town.cms.stop());

test('only administrators manage users, on every path', async () => {
  const { administrator, editor, secondEditor } = town.people;

  expect((await users(administrator.auth).create(aUser())).ok).toBe(true);
  for (const door of [users(editor.auth), users(), localDoor(town.cms, editor.user, 'users')]) {
    expect([401, 403]).toContain((await door.create(aUser())).status);
    expect((await door.update(secondEditor.id, { password: 'another long password' })).ok).toBe(false);
    expect((await door.remove(secondEditor.id)).ok).toBe(false);
  }
  expect((await localDoor(town.cms, undefined, 'users').create(aUser())).status).toBe(403);
});

test('everybody changes the own password, and nobody the own role', async () => {
  const person = await aPerson(town.cms, 'editor');

  must(await users(person.auth).update(person.id, { password: 'my new long password', role: 'administrator' }));

  const { email, role } = await town.payload.findByID({ collection: 'users', id: person.id });
  const login = await town.cms.rest('POST', '/users/login', { body: { email, password: 'my new long password' } });
  expect([role, login.status]).toEqual(['editor', 200]);
});

test('the last administrator stays one, and another one may go', async () => {
  const { administrator } = town.people;
  const door = users(administrator.auth);

  for (const answer of [await door.update(administrator.id, { role: 'editor' }), await door.remove(administrator.id)]) {
    expect(answer.status).toBe(409);
  }
  const another = must(await door.create(aUser({ role: 'administrator' })));
  expect((await door.update(another.doc.id, { role: 'editor' })).ok).toBe(true);
});

test.each([
  ['a short one', 'x7$kQ2m!9zL'],
  ['a long one', 'nine blue umbrellas sing '.repeat(11)],
  ['one of the leaked lists', 'password1234'],
  ['the name of the place', 'Gjakova2026!!'],
])('%s is refused as a password on its field, on every path', async (_, password) => {
  const { administrator, secondEditor } = town.people;
  const local = localDoor(town.cms, administrator.user, 'users');

  for (const door of [users(administrator.auth), local]) {
    for (const answer of [await door.create(aUser({ password })), await door.update(secondEditor.id, { password })]) {
      expect(answer).toMatchObject({ status: 400, errors: [{ path: 'password' }] });
    }
  }
});

test('the own address is refused as a password, also when only the password is sent', async () => {
  const { auth } = town.people.administrator;
  const email = 'besnik.hoxhaxhiu@example.test';

  const created = await users(auth).create(aUser({ email, password: 'besnik.hoxhaxhiu' }));
  const { doc } = must(await users(auth).create(aUser({ email })));
  const changed = await users(auth).update(doc.id, { password: 'besnik.hoxhaxhiu' });

  for (const answer of [created, changed]) {
    expect(answer).toMatchObject({
      status: 400,
      errors: [{ path: 'password', message: expect.stringMatching(/lehtë/) }],
    });
  }
});

test.each([[123456789012], [['x7$kQ2m!9zLp']], [{ length: 20 }], ['']])('%j is no password', async (password) => {
  const { administrator, secondEditor } = town.people;
  const door = users(administrator.auth);

  expect((await door.create(aUser({ password }))).status).toBe(400);
  expect((await door.update(secondEditor.id, { password })).status).toBe(400);
});

test('passwords are not reset by e-mail', async () => {
  const body = { email: 'editor-2@example.test' };

  const forgot = await town.cms.rest('POST', '/users/forgot-password', { body });
  const reset = await town.cms.rest('POST', '/users/reset-password', { body: { token: 'x', password: 'y' } });

  for (const { status, body } of [forgot, reset]) {
    expect(status).toBe(403);
    expect(body.errors[0].message).toMatch(/^Fjalëkalimi nuk ndërrohet me postë/);
  }
});

test('nobody registers as the first user, also while there is none', async () => {
  const { docs } = await town.payload.find({ collection: 'users', sort: 'id', pagination: false });
  const { payload } = town;
  const isThere = vi.spyOn(payload.db, 'findOne').mockResolvedValueOnce(null);

  const { status, body } = await town.cms.rest('POST', '/users/first-register', { body: aUser() });

  expect([status, body.errors[0].message]).toEqual([403, expect.stringMatching(/^Llogaritë e para i krijon sistemi/)]);
  expect(isThere).toHaveBeenCalled();
  expect((await payload.find({ collection: 'users', sort: 'id', pagination: false })).docs).toHaveLength(docs.length);
  vi.restoreAllMocks();
});

test('there is no verification by e-mail, and nobody is told whether there are accounts', async () => {
  const { auth } = town.people.administrator;
  const verify = (auth?: string) => town.cms.rest('POST', '/users/verify/x', { auth });

  expect([(await verify()).status, (await verify(auth)).status]).toEqual([404, 404]);
  expect((await town.cms.rest('GET', '/users/init')).body).not.toHaveProperty('initialized');
});
