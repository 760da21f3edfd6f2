import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Kind } from '@gjakova/shared/kinds';
import { aTown, type Town } from './a-town';
import { documentsOf, wholeDocuments } from './whole-documents';

let town: Town;
beforeAll(async () => {
  town = await aTown();
});
afterAll(() => town.cms.stop());

const create = (kind: Kind, data: object) => {
  const whole = wholeDocuments[kind]({ department: town.urbanism, body: '', tariff: '' });
  return documentsOf(town, kind).create({ ...whole, ...data });
};
const text = (children: unknown) => ({ root: { type: 'root', children } });

test.each<[Kind, object, string]>([
  ['topic', { title: 5 }, 'title'],
  ['topic', { title: { sq: 'Tema' } }, 'title'],
  ['topic', { summary: ['Tema'] }, 'summary'],
  ['topic', { readyLocales: 'sq' }, 'readyLocales'],
  ['notice', { displayUntil: 'së shpejti' }, 'displayUntil'],
  ['notice', { displayUntil: 1e20 }, 'displayUntil'],
  ['notice', { displayUntil: '9999-12-31T23:30:00.000Z' }, 'displayUntil'],
  ['notice', { displayUntil: '2026-02-31' }, 'displayUntil'],
  ['notice', { displayUntil: 5 }, 'displayUntil'],
  ['notice', { displayUntil: 'mars 1' }, 'displayUntil'],
  ['notice', { postedAt: '0026-11-24T10:00:00.000Z' }, 'postedAt'],
  ['notice', { displayUntil: ['2026-12-24T10:00:00.000Z'] }, 'displayUntil'],
  ['notice', { deadline: { at: 'nesër' } }, 'deadline.at'],
  ['notice', { deadline: 'nesër' }, 'deadline'],
  ['notice', { streets: 'Rruga e Shtatë' }, 'streets'],
  ['notice', { streets: [{ text: 7 }] }, 'streets.0.text'],
  ['notice', { topics: [{ title: 'Tema' }] }, 'topics'],
  ['notice', { department: 12 }, 'department'],
  ['notice', { text: 'Tekst' }, 'text'],
  ['notice', { text: text('Tekst') }, 'text'],
  ['notice', { text: text([{ type: 'paragraph', children: [5] }]) }, 'text'],
])('a draft of a %s with %j is refused on its field', async (kind, data, path) => {
  const { status, errors } = await create(kind, data);
  expect(status).toBe(400);
  expect(errors).toMatchObject([{ path }]);
});

test.each<[Kind, object, string]>([
  ['topic', { readyLocales: ['sq', 'xx'] }, 'readyLocales'],
  ['topic', { _status: 'gati' }, '_status'],
  ['notice', { noticeKind: 'gazeta' }, 'noticeKind'],
  ['procedure', { documents: [{ form: 'letër' }] }, 'documents.0.form'],
])('a draft of a %s with %j is refused on its field: it is none of the choices', async (kind, data, path) => {
  const { status, errors } = await create(kind, data);
  expect([status, errors]).toEqual([400, [{ path, message: expect.stringContaining('ndër zgjedhjet') }]]);
});

test('a refused draft names its fields in the sentence above: the panel marks none of a draft', async () => {
  const wrongForm = await create('notice', { streets: [{ text: 7 }] });
  const wrongSlug = await create('notice', { slug: 'Jo Mirë!' });

  expect(wrongForm.message).toMatch(/^«[^»]+ 1 › [^»]+»: Vlera nuk e ka formën/);
  expect(wrongSlug.message).toMatch(/^«Fundi i adresës»: Adresa mund të ketë/);
});

test.each<[Kind, object, string]>([
  ['topic', { title: 'Tema \uD800' }, 'title'],
  ['notice', { streets: [{ text: '\uDC00 Rruga' }] }, 'streets.0.text'],
  ['notice', { text: text([{ type: 'paragraph', children: [{ type: 'text', text: 'a\uFFFE' }] }]) }, 'text'],
])('a draft of a %s with %j is refused on its field: no file can hold its sign', async (kind, data, path) => {
  const { status, errors } = await create(kind, data);
  expect([status, errors]).toEqual([400, [{ path, message: expect.stringContaining('një shenjë që nuk shihet') }]]);
});

test.each<[string, object]>([
  ['a directorate', { department: 'askund' }],
  ['topics', { topics: ['askund'] }],
  ['a row twice', { streets: [1, 2].map(() => ({ id: '6b05b71fb288c470ccb2944e', text: 'Rruga' })) }],
])('a draft that names %s which is not there is refused, and says so', async (_, data) => {
  const { status, message } = await create('notice', data);
  expect(status).toBe(400);
  expect(message).toMatch(/nuk ekziston/);
});

test('what is no document at all is refused', async () => {
  const { doc } = await create('notice', {});
  for (const body of ['null', '"tekst"']) {
    const { status } = await town.cms.rest('PATCH', `/notices/${doc.id}?draft=true`, {
      body,
      auth: town.people.editor.auth,
    });
    expect(status).toBe(400);
  }
});
