import { afterAll, beforeAll, expect, test } from 'vitest';
import { aTown, type Town } from './a-town';

let town: Town;
beforeAll(async () => void (town = await aTown()));
afterAll(() => town.cms.stop());

const ask = (address: string) => town.cms.rest('GET', address, { auth: town.people.editor.auth, language: 'en' });
const many = (howMany: number) =>
  Array.from({ length: howMany }, (_, n) => `where[or][${n}][title][equals]=${n}`).join('&');

test.each([
  'where=x',
  'where=%E0%A4%A',
  'where[title]=x',
  'where[title][nope]=1',
  'where[title][equals][a]=1',
  'where[title][like][]=a&where[title][like][]=b',
  'where[title][near]=1,2',
  'where[readyLocales][all]=sq',
  'where[or]=x',
  'where[or][0]=x',
  'where={"title":{"like":5}}',
  'where[createdAt][greater_than]=x',
  'limit=1.5',
  'limit[a]=1',
  'page=1e99',
  'data=x',
  `where[title][equals]=${'x'.repeat(50_001)}`,
  many(201),
  many(1_500),
])('a list that is asked for by %s is refused with a sentence', async (query) => {
  const { status, body } = await ask(`/procedures?${query}`);

  expect([status, body.errors[0].message]).toEqual([400, expect.stringMatching(/^What is asked by “\w+”/)]);
});

test.each([
  'depth=abc',
  'limit=-1',
  'limit=abc',
  'page=0',
  'sort=nope',
  'where[title][in][]=a&where[title][in][]=b',
  'where[department.title][equals]=x',
  'where={"title":{"equals":null}}',
  'where[or][0][and][0][searchText][like]=leje&limit=10&page=1&depth=0',
  many(200),
])('a list that is asked for by %s is there', async (query) => {
  expect((await ask(`/procedures?${query}`)).status).toBe(200);
});

test('a field that is not there is named', async () => {
  const { status, body } = await ask('/procedures?where[nope][equals]=1');

  expect([status, body.errors[0].data]).toEqual([400, [{ path: 'nope' }]]);
});
