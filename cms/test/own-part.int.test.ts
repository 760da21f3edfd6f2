import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPerson, aTown, type Town } from './a-town';
import { must, restDoor } from './doors';
import type { Json } from './json';

let town: Town;
beforeAll(async () => void (town = await aTown()));
afterAll(() => town.cms.stop());

const papers = [
  { name: 'Letërnjoftim', copies: 1 },
  { name: 'Kërkesë', copies: 2 },
];

/** What the panel of a translator has in its form. */
async function formIn(locale: string, id: string): Promise<Json> {
  const read = { collection: 'procedures', id, draft: true, locale, depth: 0, fallbackLocale: false } as const;
  return town.payload.findByID(read);
}

test('who has edited is recorded, cannot be sent, and begins again at the publication', async () => {
  const { editor, translator } = town.people;
  const id = await town.anApproved();
  const title = (await town.latest(id)).title?.sr;
  must(await translator.rest.update(id, { title, editedBy: [] }, { draft: true, locale: 'sr' }));
  expect((await town.latest(id)).editedBy).toEqual([editor.id, translator.id]);

  must(await editor.rest.update(id, { _status: 'published' }));

  expect((await town.latest(id)).editedBy).toEqual([]);
});

test('a translator may send the whole form, and changes texts in it only, also in rows', async () => {
  const { rest } = town.people.translator;
  const id = await town.aDraft({ documents: papers, outcome: { name: 'Leja', form: 'paper' } });
  const { documents, ...form } = await formIn('sr', id);
  const translated = documents.map((row: object) => ({ ...row, name: 'prevod' }));
  const inSerbian = { draft: true, locale: 'sr' };
  const outcome = { ...form.outcome, name: 'dozvola' };

  const whole = await rest.update(id, { ...form, outcome, documents: translated }, inSerbian);

  expect([whole.status, whole.message]).toEqual([200, expect.anything()]);
  const { documents: kept, outcome: result } = (await town.latest(id)) as Json;
  expect(kept.map((row: Json) => [row.name.sq, row.name.sr, row.copies])).toEqual([
    ['Letërnjoftim', 'prevod', 1],
    ['Kërkesë', 'prevod', 2],
  ]);
  expect(result).toMatchObject({ name: { sq: 'Leja', sr: 'dozvola' }, form: 'paper' });
});

test.each<[string, (rows: Json[]) => object]>([
  ['another number in a row', (rows) => ({ documents: rows.map((row) => ({ ...row, copies: 9 })) })],
  ['one row less', (rows) => ({ documents: rows.slice(1) })],
  ['one row more', (rows) => ({ documents: [...rows, { name: 'treće', copies: 1 }] })],
  ['another order of rows', (rows) => ({ documents: [...rows].reverse() })],
  ['rows made anew', (rows) => ({ documents: rows.map(({ id: _, ...row }) => row) })],
  ['no rows', () => ({ documents: [] })],
  ['a value in a group', () => ({ outcome: { form: 'digital' } })],
  ['the department', () => ({ department: town.education })],
  ['the ready languages', () => ({ readyLocales: ['sq'] })],
  ['the internal note', () => ({ internalNote: 'x' })],
])('a translator is refused %s, and nothing is lost', async (_, change) => {
  const id = await town.aDraft({ documents: papers, outcome: { name: 'Leja', form: 'paper' } });
  const { documents } = await formIn('sr', id);
  const before = await town.latest(id);

  for (const door of [town.people.translator.rest, town.people.translator.local]) {
    const { status } = await door.update(id, change(documents), { draft: true, locale: 'sr' });
    expect(status).toBe(403);
  }

  expect(await town.latest(id)).toEqual(before);
});

test('a translator is refused the Albanian text, and every language at once', async () => {
  const { rest } = town.people.translator;
  const id = await town.aDraft();

  for (const options of [{ locale: 'sq' }, {}, { locale: 'all' }]) {
    expect((await rest.update(id, { title: 'x' }, { draft: true, ...options })).status).toBe(403);
  }
  expect((await rest.update(id, { title: 'x' }, { draft: true, locale: 'en' })).ok).toBe(true);
});

test('an author writes, copies and restores in the own department only', async () => {
  const { author, otherAuthor } = town.people;
  const id = await town.aPublished();
  const [version] = await town.versions(id, 'draft');

  const foreign = [
    await otherAuthor.rest.update(id, { title: 'x' }, { draft: true }),
    await otherAuthor.rest.update(id, { department: town.education }, { draft: true }),
    await otherAuthor.rest.duplicate(id),
    await otherAuthor.rest.restoreVersion(version, { draft: true }),
    await otherAuthor.step('request-review', id),
    await author.rest.update(id, { department: town.education }, { draft: true }),
    await author.rest.update(id, { department: null }, { draft: true, locale: 'sr' }),
  ];

  expect(foreign.map(({ status }) => status)).toEqual(foreign.map(() => 403));
  expect((await author.rest.duplicate(id)).ok).toBe(true);
  expect((await author.rest.restoreVersion(version, { draft: true })).ok).toBe(true);
});

test('an author cannot make a document of no department, nor one of a kind that has none', async () => {
  const { auth, rest } = town.people.author;

  expect((await rest.create({ title: 'Pa drejtori' }, { draft: true })).status).toBe(403);
  expect((await restDoor(town.cms, auth, 'departments').create({ title: 'E re' }, { draft: true })).status).toBe(403);
});

test('an author has a department', async () => {
  const { administrator } = town.people;
  const users = restDoor(town.cms, administrator.auth, 'users');
  const account = { email: 'pa-drejtori@example.test', password: 'a long enough password', role: 'author' };

  const without = await users.create(account);
  const withOne = await users.create({ ...account, department: town.urbanism });

  expect(without).toMatchObject({ status: 400, errors: [{ path: 'department' }] });
  expect(withOne.ok).toBe(true);
});

test('an author cannot move to another department, nor an account take another role', async () => {
  const person = await aPerson(town.cms, 'author', town.urbanism);

  must(
    await restDoor(town.cms, person.auth, 'users').update(person.id, { department: town.education, role: 'editor' }),
  );

  const { department, role } = await town.payload.findByID({ collection: 'users', id: person.id, depth: 0 });
  expect([department, role]).toEqual([town.urbanism, 'author']);
});

test('the panel offers to each what that person may change', async () => {
  const id = await town.aPublished();
  const { people } = town;
  // As the panel asks for its form; with `published` it asks for the button.
  const offered = async (auth: string, locale: string, status = 'draft') => {
    const call = { auth, body: { _status: status, department: town.urbanism } };
    const { body } = await town.cms.rest('POST', `/procedures/access/${id}?locale=${locale}`, call);
    return Boolean(body.update);
  };

  expect(await offered(people.author.auth, 'sq')).toBe(true);
  expect(await offered(people.author.auth, 'sq', 'published')).toBe(false);
  expect(await offered(people.editor.auth, 'sq', 'published')).toBe(true);
  expect(await offered(people.otherAuthor.auth, 'sq')).toBe(false);
  expect(await offered(people.alertPublisher.auth, 'sq')).toBe(false);
  expect([await offered(people.translator.auth, 'sq'), await offered(people.translator.auth, 'sr')]).toEqual([
    false,
    true,
  ]);
});

test('the panel shows a translator as read-only what is the same in all languages, also in rows', async () => {
  const id = await town.aDraft();
  const fieldsFor = async (auth: string) => {
    const call = { auth, body: { _status: 'draft', department: town.urbanism } };
    const { fields } = (await town.cms.rest('POST', `/procedures/access/${id}?locale=sr`, call)).body;
    const { title, readyLocales, documents } = fields;
    return [title, documents.fields.name, readyLocales, documents.fields.copies].map((field) => Boolean(field.update));
  };

  expect(await fieldsFor(town.people.translator.auth)).toEqual([true, true, false, false]);
});
