import { afterAll, beforeAll, expect, test } from 'vitest';
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
    expect((await door.create(aUser())).status).toBe(403);
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

test('a password of eleven characters is refused on its field, of twelve accepted', async () => {
  const { auth } = town.people.administrator;

  const short = await users(auth).create(aUser({ password: 'x'.repeat(11) }));
  const changed = await users(auth).update(town.people.secondEditor.id, { password: 'short' });
  const enough = await users(auth).create(aUser({ password: 'x'.repeat(12) }));

  for (const answer of [short, changed]) expect(answer).toMatchObject({ status: 400, errors: [{ path: 'password' }] });
  expect(enough.ok).toBe(true);
});

test('five wrong passwords lock an account, also for the right one', async () => {
  const { id } = await aPerson(town.cms, 'editor');
  const { email } = await town.payload.findByID({ collection: 'users', id });
  const login = (password: string) => town.cms.rest('POST', '/users/login', { body: { email, password } });

  for (let attempt = 0; attempt < 5; attempt++) expect((await login('wrong')).status).toBe(401);
  const locked = await login('a long enough password');

  expect(locked.status).toBe(401);
  expect(locked.body.errors[0].message).toMatch(/locked/i);
});

test('passwords are not reset by e-mail', async () => {
  const body = { email: 'editor-2@example.test' };

  const { status } = await town.cms.rest('POST', '/users/forgot-password', { body });

  expect(status).toBe(403);
});
