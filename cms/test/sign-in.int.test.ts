import crypto from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { aPerson, aTown, passwordOfAll as password, type Town } from './a-town';

let town: Town;
beforeAll(async () => void (town = await aTown()));
afterAll(() => town.cms.stop());
afterEach(() => void vi.restoreAllMocks());

const signIn = (email: string, password: string, language?: string) =>
  town.cms.rest('POST', '/users/login', { body: { email, password }, language });
const aNewPerson = async () => {
  const person = await aPerson(town.cms, 'editor');
  const { email } = await town.payload.findByID({ collection: 'users', id: person.id });
  return { ...person, email: String(email) };
};
async function aLocked() {
  const person = await aNewPerson();
  for (let attempt = 0; attempt < 5; attempt++) expect((await signIn(person.email, 'wrong')).status).toBe(401);
  return person;
}

test('five wrong passwords lock an account also for the right one, for ten minutes', async () => {
  const { email } = await aLocked();

  expect((await signIn(email, password)).status).toBe(401);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10 * 60_000 + 1_000 });
  expect((await signIn(email, password)).status).toBe(200);
  vi.useRealTimers();
});

test('unknown account, wrong password and locked account get the same answer, in three languages', async () => {
  const { email } = await aNewPerson();
  const locked = await aLocked();

  for (const [language, words] of [
    ['sq', /bllokuar për 10 minuta/],
    ['rs-latin', /zaključan na 10 minuta/],
    ['en', /locked for 10 minutes/],
  ] as const) {
    const answers = [
      await signIn('nobody@example.test', 'wrong', language),
      await signIn(email, 'wrong', language),
      await signIn(locked.email, 'wrong', language),
      await signIn(locked.email, password, language),
    ];

    expect(answers[0].body.errors[0].message).toMatch(words);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  }
});

test('the same work is done for every sign-in: unknown, wrong, locked or right', async () => {
  const { email } = await aNewPerson();
  const locked = await aLocked();
  const hash = vi.spyOn(crypto, 'pbkdf2');

  const works = [];
  for (const [account, given] of [
    ['nobody@example.test', 'wrong'],
    [email, 'wrong'],
    [locked.email, password],
    [email.toUpperCase(), password],
  ]) {
    hash.mockClear();
    const { status } = await signIn(account, given);
    works.push([status, hash.mock.calls.map(([, salt, ...cost]) => [(salt as string).length, ...cost.slice(0, 3)])]);
  }

  const once = [[64, 600_000, 32, 'sha256']];
  expect(works).toEqual([
    [401, once],
    [401, once],
    [401, once],
    [200, once],
  ]);
});

test('only administrators unlock, and then the right password is enough', async () => {
  const { email } = await aLocked();
  const { editor, administrator } = town.people;
  const unlock = async (auth?: string) =>
    (await town.cms.rest('POST', '/users/unlock', { auth, body: { email } })).status;

  expect([await unlock(), await unlock(editor.auth)]).toEqual([401, 403]);
  await expect(town.payload.unlock({ collection: 'users', data: { email }, overrideAccess: true })).rejects.toThrow();
  expect((await signIn(email, password)).status).toBe(401);
  expect(await unlock(administrator.auth)).toBe(200);
  expect((await signIn(email, password)).status).toBe(200);
});

test('more than eight sign-ins at once are asked to come back', async () => {
  const all = await Promise.all(Array.from({ length: 9 }, () => town.cms.request('POST', '/users/login', aSignIn())));
  const later = await town.cms.request('POST', '/users/login', aSignIn());

  expect(all.map(({ status }) => status).sort()).toEqual([...Array<number>(8).fill(401), 429]);
  expect(all.find(({ status }) => status === 429)?.headers.get('retry-after')).toBe('5');
  expect(later.status).toBe(401);
});

test('the cookie of a session is out of reach of scripts and other sites, and lasts eight hours', async () => {
  const { email } = await aNewPerson();

  const answer = await town.cms.request('POST', '/users/login', { body: { email, password } });

  const cookie = answer.headers.get('set-cookie') ?? '';
  expect(cookie).toMatch(/; Path=\/; HttpOnly=true; SameSite=Lax$/);
  const { exp } = (await answer.json()) as { exp: number };
  expect(exp - Date.now() / 1000).toBeCloseTo(8 * 60 * 60, -2);
  expect(new Date(/Expires=([^;]+)/.exec(cookie)?.[1] ?? '').getTime() / 1000).toBeCloseTo(exp, -2);
});

test.each([
  ['a page of the panel', { origin: 'http://localhost:3000' }, 200],
  ['the address line', { 'sec-fetch-site': 'none' }, 200],
  ['a page of another origin', { origin: 'https://elsewhere.example' }, 401],
  ['a page of the same machine on another port', { origin: 'http://localhost:4321' }, 401],
  ['another site without its origin', { 'sec-fetch-site': 'cross-site' }, 401],
  ['a program', {}, 401],
])('with the cookie, %s is answered accordingly', async (_, headers, status) => {
  const { cookie } = await aSession();

  const answer = await town.cms.request('GET', '/users?limit=1', { headers: { cookie, ...headers } });

  expect(answer.status).toBe(status);
});

test('a session that was signed out is over, and the others are not', async () => {
  const person = await aNewPerson();
  const left = await aSession(person.email);
  const stays = await aSession(person.email);

  const answer = await town.cms.request('POST', '/users/logout', { headers: left.headers });

  expect(answer.headers.get('set-cookie')).toMatch(/^payload-token=; Expires=/);
  expect([await isSignedIn(left), await isSignedIn(stays)]).toEqual([false, true]);
});

test('a new password ends all other sessions', async () => {
  const person = await aNewPerson();
  const own = await aSession(person.email);
  const other = await aSession(person.email);
  const change = { headers: own.headers, body: { password: 'nine blue umbrellas sing' } };

  expect((await town.cms.request('PATCH', `/users/${person.id}`, change)).status).toBe(200);
  expect([await isSignedIn(own), await isSignedIn(other)]).toEqual([true, false]);

  const { administrator } = town.people;
  const body = { password: 'eight green bicycles hum' };
  expect((await town.cms.rest('PATCH', `/users/${person.id}`, { auth: administrator.auth, body })).status).toBe(200);
  expect(await isSignedIn(own)).toBe(false);
});

test('a session is over when its time is', async () => {
  const session = await aSession();

  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 8 * 60 * 60_000 + 1_000 });
  expect(await isSignedIn(session)).toBe(false);
  vi.useRealTimers();
});

const aSignIn = () => ({ body: { email: `${Math.random()}@example.test`, password } });

async function aSession(of?: string) {
  const email = of ?? (await aNewPerson()).email;
  const answer = await town.cms.request('POST', '/users/login', { body: { email, password } });
  const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0];
  return { cookie, headers: { cookie, origin: 'http://localhost:3000' } };
}

async function isSignedIn({ headers }: Awaited<ReturnType<typeof aSession>>): Promise<boolean> {
  const { status } = await town.cms.request('GET', '/users?limit=1', { headers });
  return status === 200;
}
