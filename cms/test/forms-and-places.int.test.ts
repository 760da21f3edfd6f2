import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Kind } from '@gjakova/shared/kinds';
import { aTown, type Town } from './a-town';
import { localDoor, must } from './doors';
import { othersIn } from './others';
import { documentsOf, wholeDocuments, type Others } from './whole-documents';

let town: Town;
let others: Required<Others>;
beforeAll(async () => {
  town = await aTown();
  others = await othersIn(town);
});
afterAll(() => town.cms.stop());

let count = 0;
const whole = (kind: Kind, change: object = {}) => {
  const document = wholeDocuments[kind](others);
  return { ...document, title: `${document.title} ${++count}`, ...change };
};
const published = (kind: Kind, change: object = {}) => documentsOf(town, kind).aPublished(whole(kind, change));
const withdrawal = { _status: 'draft', withdrawalReason: 'withdrawn' };

const uses: [Kind, string, Kind, (used: string) => object][] = [
  ['form', 'forms', 'procedure', (form) => ({ forms: [form] })],
  ['place', 'steps', 'procedure', (place) => ({ steps: [{ title: 'Dorëzoni', place }] })],
  ['place', 'channels', 'procedure', (place) => ({ channels: [{ channel: 'counter', place }] })],
  ['place', 'whereToSubmit', 'form', (place) => ({ whereToSubmit: [place] })],
];

describe.each(uses)('a %s that is named in %s of a public %s', (kind, _, user, naming) => {
  test('stays public on every path, and its users are named', async () => {
    const used = await published(kind);
    const { title, ...content } = whole(user, naming(used));
    await documentsOf(town, user).aPublished({ title, ...content });
    const { door } = documentsOf(town, kind);

    const answers = [
      await door.update(used, withdrawal),
      await door.update(used, { deletedAt: new Date().toISOString(), withdrawalReason: 'withdrawn' }),
      await town.people.editor.step('withdraw', used, { reason: 'withdrawn' }, `${kind}s`),
    ];

    for (const answer of answers)
      expect(answer).toMatchObject({ status: 409, message: expect.stringContaining(title) });
  });

  test('is public before', async () => {
    const { doc } = must(await documentsOf(town, kind).create(whole(kind)));
    const documents = documentsOf(town, user);
    const draft = must(await documents.create(whole(user, naming(doc.id))));

    expect((await documents.publishByTwo(draft.doc.id)).status).toBe(409);
  });
});

test('a form may go once no procedure names it; that it names one keeps neither', async () => {
  const procedure = await published('procedure');
  const form = await published('form', { procedures: [procedure] });

  must(await documentsOf(town, 'procedure').door.update(procedure, withdrawal));
  must(await documentsOf(town, 'form').door.update(form, withdrawal));
});

const ends: [string, object][] = [
  ['has a last day', { validTo: '2027-12-31T12:00:00.000Z' }],
  ['is out of use', { status: 'withdrawn', statusReason: 'E zëvendësuar.' }],
];

test.each(ends)('a form that %s is named by no public procedure', async (_, change) => {
  const forms = documentsOf(town, 'form');
  const used = await published('form');
  const procedure = whole('procedure', { forms: [used] });
  await documentsOf(town, 'procedure').aPublished(procedure);
  must(await forms.door.update(used, change, { draft: true }));

  const answer = await forms.publishByTwo(used);
  expect(answer).toMatchObject({ status: 409, message: expect.stringContaining(procedure.title) });

  const ended = await published('form', change);
  const procedures = documentsOf(town, 'procedure');
  const { doc } = must(await procedures.create(whole('procedure', { forms: [ended] })));
  expect(await procedures.publishByTwo(doc.id)).toMatchObject({ status: 409, errors: [{ path: 'forms.0' }] });
});

test('a form takes the place of itself by no way, drafts included', async () => {
  const { create, door } = documentsOf(town, 'form');
  const first = must(await create({ title: 'I pari' })).doc.id;
  const second = must(await create({ title: 'I dyti', replaces: [first] })).doc.id;
  const third = must(await create({ title: 'I treti', replaces: [second] })).doc.id;

  for (const replaces of [[first], [third], [second]]) {
    const answer = await door.update(first, { replaces }, { draft: true });
    expect(answer).toMatchObject({ status: 409, errors: [{ path: 'replaces' }] });
  }
  must(await door.update(third, { replaces: [second, first] }, { draft: true }));
});

test('what is never public may be deleted, and whoever named it has one less', async () => {
  const place = must(await documentsOf(town, 'place').create({ title: 'Zyra e përkohshme' })).doc.id;
  const form = must(await documentsOf(town, 'form').create({ title: 'Formular i përkohshëm' })).doc.id;
  const procedures = documentsOf(town, 'procedure');
  const content = { title: 'Leje', department: others.department, forms: [form], steps: [{ title: 'A', place }] };
  const { doc } = must(await procedures.create(content));
  const { user } = town.people.administrator;

  must(await localDoor(town.cms, user, 'places').remove(place));
  must(await localDoor(town.cms, user, 'forms').remove(form));

  expect(await town.latest(doc.id)).toMatchObject({ forms: [], steps: [{ place: null }] });
});

test('other names and words for search are kept in each language, and lists find them', async () => {
  const { create, door } = documentsOf(town, 'procedure');
  const names = { alsoKnownAs: ['Leje për shtëpi', 'Leja e ndërtimit'], searchTerms: ['leje me ndërtu'] };
  const { doc } = must(await create({ title: 'Leje', department: others.department, ...names }));
  must(await door.update(doc.id, { alsoKnownAs: ['Dozvola za kuću'] }, { draft: true, locale: 'sr' }));

  const stored = await town.latest(doc.id);

  expect(stored.alsoKnownAs).toEqual({ sq: names.alsoKnownAs, sr: ['Dozvola za kuću'] });
  expect(stored.searchTerms).toMatchObject({ sq: ['leje me ndërtu'] });
  const where = { searchText: { like: 'LEJE ME NDËRTU' } };
  const { docs } = await town.payload.find({ collection: 'procedures', draft: true, locale: 'sq', where });
  expect(docs.map(({ id }) => id)).toEqual([doc.id]);
});

test('names in other languages change nothing of the cases of a row', async () => {
  const documents = documentsOf(town, 'procedure');
  const id = await documents.aPublished(whole('procedure', { alsoKnownAs: ['Leja'] }));
  must(await documents.door.update(id, { searchTerms: ['permit'] }, { draft: true, locale: 'en' }));

  expect(await town.latest(id)).toMatchObject({
    documents: [{ cases: ['ndertim-i-ri'] }],
    alsoKnownAs: { sq: ['Leja'] },
    searchTerms: { en: ['permit'] },
  });
});
