import { afterAll, beforeAll, expect, test } from 'vitest';
import { importAnswerSchema, type Incoming } from '@gjakova/shared/schemas/import';
import { aTown, serviceAuth, type Town } from './a-town';
import { must } from './doors';

let town: Town;
let count = 0;
beforeAll(async () => {
  town = await aTown();
  await load({ kind: 'department', key: 'drejtoria', content: { title: inAll('Drejtoria'), readyLocales: all } });
});
afterAll(() => town.cms.stop());

const all = ['sq', 'sr', 'en'];
const inAll = (text: string) => ({ sq: `${text} sq`, sr: `${text} sr`, en: `${text} en` });

/** A procedure from elsewhere, complete in three languages. */
function anIncoming(change: object = {}): Incoming {
  const name = `importuar-${++count}`;
  const content = {
    title: inAll(`Titulli ${count}`),
    summary: inAll('Përmbledhja'),
    readyLocales: all,
    department: { source: 'drejtoria' },
    ...change,
  };
  return { kind: 'procedure', key: name, content };
}

const post = (body: unknown, auth = serviceAuth('IMPORT_KEY')) =>
  town.cms.rest('POST', '/import', { auth, body, language: 'en' });

async function load(incoming: Incoming) {
  const { status, body } = await post(incoming);
  if (status !== 200) throw new Error(JSON.stringify(body));
  return importAnswerSchema.parse(body);
}

const entries = async () => (await town.payload.count({ collection: 'outbox' })).totalDocs;
const changed = (incoming: Incoming) => ({ ...incoming, content: { ...incoming.content, title: inAll('I ri') } });

test('one import is one publication in all languages, by the loader', async () => {
  const before = await entries();
  const incoming = anIncoming();

  const { outcome, publicId } = await load(incoming);

  const document = await town.main(publicId);
  const where = { document: { equals: publicId } };
  const { docs } = await town.payload.find({ collection: 'reviews', where, sort: 'id' });
  expect([outcome, await entries()]).toEqual(['created', before + 1]);
  expect(document).toMatchObject({ _status: 'published', title: incoming.content.title, editedBy: [] });
  expect(docs.map(({ state, by }) => [state, by])).toEqual([
    ['approved', 'loader'],
    ['published', 'loader'],
  ]);
});

test('the same import again changes nothing', async () => {
  const incoming = anIncoming();
  const { publicId } = await load(incoming);
  const before = [await entries(), await town.main(publicId)];

  const second = await load(incoming);

  expect(second).toEqual({ outcome: 'unchanged', publicId, missing: [] });
  expect([await entries(), await town.main(publicId)]).toEqual(before);
});

test('a changed import updates its document, and its page stays where it is', async () => {
  const incoming = anIncoming();
  const { publicId } = await load(incoming);
  const { slug } = await town.main(publicId);

  const { outcome } = await load(changed(incoming));

  expect(outcome).toBe('updated');
  expect(await town.main(publicId)).toMatchObject({ title: inAll('I ri'), slug });
});

const edits: [string, (id: string) => Promise<unknown>][] = [
  ['a draft', (id) => town.people.editor.rest.update(id, { summary: 'Nga redaktori' }, { draft: true })],
  ['a translation', (id) => town.people.editor.rest.update(id, { summary: 'Drugo' }, { draft: true, locale: 'sr' })],
  ['a publication', (id) => town.publish(id, { summary: 'Tjetër' })],
  ['a withdrawal', (id) => town.people.editor.rest.update(id, { _status: 'draft', withdrawalReason: 'withdrawn' })],
  [
    'the trash',
    (id) => town.people.editor.rest.update(id, { deletedAt: new Date().toISOString(), withdrawalReason: 'withdrawn' }),
  ],
];
test.each(edits)('after %s by people the loader leaves the document alone', async (_, edit) => {
  const incoming = anIncoming();
  const { publicId } = await load(incoming);
  must((await edit(publicId)) as never);
  const seen = [await town.main(publicId), await town.latest(publicId)];

  const { outcome } = await load(changed(incoming));

  expect(outcome).toBe('edited');
  expect([await town.main(publicId), await town.latest(publicId)]).toEqual(seen);
});

test('what people changed back to what was loaded is the loader’s again', async () => {
  const incoming = anIncoming();
  const { publicId } = await load(incoming);
  must(await town.people.editor.rest.update(publicId, { summary: 'Tjetër' }, { draft: true }));
  must(await town.people.editor.rest.update(publicId, { summary: 'Përmbledhja sq' }, { draft: true }));

  expect((await load(changed(incoming))).outcome).toBe('updated');
});

test('an import that cannot be public leaves nothing, and names the field', async () => {
  const before = await town.payload.count({ collection: 'procedures', trash: true });
  const titles = { sq: 'Vetëm shqip', sr: '', en: 'Only' };

  const { status, body } = await post(anIncoming({ title: titles }));

  expect(status).toBe(400);
  expect(body.errors.map(({ path }: { path: string }) => path)).toEqual(['title', 'slug']);
  expect(body.errors[0].message).toMatch(/Serbian text is missing/);
  expect(await town.payload.count({ collection: 'procedures', trash: true })).toEqual(before);
});

test.each([
  ['a number', { title: { sq: 5 } }],
  ['a list', { title: { sq: ['a'] } }],
  ['a bell', { title: inAll('Leje\u0007') }],
  ['a hundred thousand letters', { title: inAll('sh'.repeat(50_000)) }],
])('a title that is %s is refused on its field', async (_, change) => {
  const { status, body } = await post(anIncoming(change));

  expect([status, body.errors[0].path]).toEqual([400, 'title']);
});

test('an import never takes the address of another document: a title that is taken gets a number', async () => {
  const slug = { sq: 'e-zene', sr: 'zauzeto', en: 'taken' };
  await load(anIncoming({ slug }));

  const typed = await post(anIncoming({ slug }));
  const fromTitle = await load(anIncoming({ title: { sq: 'E zënë' }, readyLocales: ['sq'] }));

  expect(typed).toMatchObject({ status: 400, body: { errors: [{ path: 'slug' }] } });
  expect((await town.main(fromTitle.publicId)).slug?.sq).toBe('e-zene-2');
});

test('a reference that is not loaded yet is named, and set by a second pass', async () => {
  const sector: Incoming = {
    kind: 'department',
    key: 'sektori',
    content: { title: { sq: 'Sektori' }, parent: { source: 'e-nesermja' } },
  };
  const first = await load(sector);
  const parent = await load({ kind: 'department', key: 'e-nesermja', content: { title: { sq: 'E nesërmja' } } });

  const second = await load(sector);

  expect(first).toMatchObject({ outcome: 'created', missing: ['e-nesermja'] });
  expect(second).toMatchObject({ outcome: 'updated', missing: [] });
  const { publicKinds } = await import('../src/workflow/public-kinds');
  expect((await town.main(second.publicId, publicKinds.department)).parent).toBe(parent.publicId);
});

test('a required reference that is not loaded yet refuses the document', async () => {
  const { status, body } = await post(anIncoming({ department: { source: 'askund' } }));

  expect([status, body.errors[0].path]).toEqual([400, 'department']);
});

const refused: [string, object, string][] = [
  ['a field that does not exist', { tarifa: 5 }, 'tarifa'],
  ['a system field', { editedBy: [] }, 'editedBy'],
  ['a localized field without languages', { summary: 'x' }, 'summary'],
  ['an id in place of a source key', { department: 'an id' }, 'department'],
  ['a summary that is too long', { summary: { sq: 'x'.repeat(161) }, readyLocales: ['sq'] }, 'summary'],
  ['a level that does not exist', { level: 'half' }, 'level'],
];
test.each(refused)('%s is refused by its name', async (_, change, path) => {
  const { status, body } = await post(anIncoming(change));

  expect([status, body.errors[0].path]).toEqual([400, path]);
});

test('what is no import at all is refused with a sentence', async () => {
  const [text, form, large] = [await post('{'), await post({ kind: 'x' }), await post(`"${'x'.repeat(1024 * 1024)}"`)];

  expect([text.status, form.status, large.status]).toEqual([400, 400, 413]);
  expect(large.body.errors[0].message).toMatch(/larger than 1 MB/);
});

test('only the loader’s key imports, not even an administrator', async () => {
  const { auth } = town.people.administrator;

  expect((await post(anIncoming(), serviceAuth('PUBLISHER_KEY'))).status).toBe(403);
  expect((await post(anIncoming(), auth)).status).toBe(403);
  expect((await post(anIncoming(), '')).status).toBe(401);
});

test('an editor goes on with an imported document', async () => {
  const { publicId } = await load(anIncoming());

  await town.publish(publicId, { summary: 'Më mirë' });

  expect((await town.main(publicId)).summary?.sq).toBe('Më mirë');
});
