import { afterAll, beforeAll, expect, test } from 'vitest';
import { formSchemas } from '@gjakova/shared/schemas/forms';
import type { Incoming } from '@gjakova/shared/schemas/import';
import { aDecision, aLoader, aProcedure, aTariff, inAll, withContent, type Loader } from './a-loader';
import { must } from './doors';
import type { Json } from './json';

let loader: Loader;
beforeAll(async () => void (loader = await aLoader()));
afterAll(() => loader.town.cms.stop());

test('rows, groups, days and references come out in the public form, in each language', async () => {
  const { publicId, missing } = await loader.load(aProcedure());

  const { sr } = await loader.formsOf(publicId);
  expect(missing).toEqual([]);
  expect(formSchemas.procedure.parse(sr)).toMatchObject({
    conditions: ['Kushti sr'],
    cases: [
      { key: 'e-re', label: 'E re sr' },
      { key: 'e-vjeter', label: 'E vjetër sr' },
    ],
    documents: [{ name: 'Letërnjoftimi sr', form: 'copy', copies: 1, cases: ['e-re'] }],
    fees: [{ label: 'Taksa sr', tariff: { kind: 'tariff' }, method: 'bank' }],
    answerDue: [{ n: 15, unit: 'working', startsFrom: 'Nga kërkesa sr' }],
    outcome: { name: 'Leja sr', form: 'paper' },
    complaint: { body: 'Inspektorati sr', term: { n: 30, unit: 'calendar' } },
    verified: { post: 'Drejtori sr', on: '2026-11-24' },
  });
});

test('the same procedure with rows, fees and groups again changes nothing', async () => {
  const procedure = aProcedure();
  const { publicId } = await loader.load(procedure);
  const before = await loader.town.main(publicId);

  expect(await loader.load(procedure)).toEqual({ outcome: 'unchanged', publicId, missing: [] });
  expect(await loader.town.main(publicId)).toEqual(before);
});

test('rows keep their ids through a change, and what a row no longer names is emptied', async () => {
  const procedure = aProcedure();
  const { publicId } = await loader.load(procedure);
  const before = (await loader.town.main(publicId)) as Json;

  const [first, second] = procedure.content.cases as Json[];
  const renamed = { ...first, label: inAll('Tjetër') };
  const change = { cases: [renamed, second], documents: [{ name: inAll('Fatura'), form: 'copy' }] };
  const { outcome } = await loader.load(withContent(procedure, change));

  const after = (await loader.town.main(publicId)) as Json;
  const ids = ({ cases }: Json) => cases.map(({ id }: Json) => id);
  expect(outcome).toBe('updated');
  expect(ids(after)).toEqual(ids(before));
  expect(after.cases[0].label).toEqual(inAll('Tjetër'));
  expect((await loader.formsOf(publicId)).en.documents).toMatchObject([{ name: 'Fatura en', cases: [] }]);
});

test('a fee whose tariff is not loaded yet waits for the second pass, with its row', async () => {
  const later = { label: inAll('Më vonë'), tariff: { source: 'tarifa-e-neserme' } };
  const known = { label: inAll('Tani'), tariff: { source: 'tarifa' } };
  const procedure = aProcedure({ fees: [later, known], related: [{ source: 'procedura-e-neserme' }] });
  const feesOf = async (id: string) => (await loader.formsOf(id)).sq.fees.map(({ label }: Json) => label);

  const first = await loader.load(procedure);
  const before = await feesOf(first.publicId);
  await loader.load({ kind: 'tariff', key: 'tarifa-e-neserme', content: aTariff('E neserme') });
  await loader.load({ ...aProcedure(), key: 'procedura-e-neserme' });
  const second = await loader.load(procedure);

  expect(first.missing).toEqual(['tarifa-e-neserme', 'procedura-e-neserme']);
  expect(before).toEqual(['Tani sq']);
  expect(second).toMatchObject({ outcome: 'updated', missing: [] });
  expect(await feesOf(first.publicId)).toEqual(['Më vonë sq', 'Tani sq']);
  expect((await loader.formsOf(first.publicId)).sq.related).toHaveLength(1);
});

test('a reference that a row can do without is set by the second pass, and the row is there before', async () => {
  const basis = { source: 'vendimi-i-nesermem' };
  const amounts = [{ cents: 500, validFrom: '2026-01-01', basis }];
  const tariff: Incoming = { kind: 'tariff', key: 'me-baze', content: { ...aTariff('Me baze'), amounts } };

  const first = await loader.load(tariff);
  const before = await loader.formsOf(first.publicId);
  const act = await loader.load({ ...aDecision('Vendoset.'), key: 'vendimi-i-nesermem' });
  await loader.load(tariff);

  expect(before.sq.amounts).toEqual([{ cents: 500, validFrom: '2026-01-01', validTo: null, basis: null }]);
  expect((await loader.formsOf(first.publicId)).sq.amounts[0].basis).toEqual({
    kind: 'decision',
    publicId: act.publicId,
  });
});

const fee = { label: inAll('Taksa') };
const refused: [string, object, string][] = [
  ['an id in a row', { fees: [{ ...fee, tariff: 'an id' }] }, 'fees.0.tariff'],
  ['a field that a row has not', { fees: [{ ...fee, tariff: { source: 'tarifa' }, price: 5 }] }, 'fees.0.price'],
  ['the id of a row', { cases: [{ id: 'x', key: 'a', label: inAll('A') }] }, 'cases.0.id'],
  ['a text without languages in a row', { steps: [{ title: 'Hapi' }] }, 'steps.0.title'],
  ['rows that are none', { steps: { title: inAll('Hapi') } }, 'steps'],
  ['a group that is none', { outcome: 'Leja' }, 'outcome'],
  ['a number that is a text, in a group', { complaint: { term: { n: '30' } } }, 'complaint.term.n'],
  ['a day that does not exist', { statusUntil: '2026-02-30' }, 'statusUntil'],
  ['a box that is neither ticked nor empty', { isFree: 'yes' }, 'isFree'],
  ['one reference for many', { related: { source: 'tarifa' } }, 'related'],
];
test.each(refused)('%s is refused by its path', async (_, change, path) => {
  expect(await loader.refusalOf(aProcedure(change))).toEqual([400, path]);
});

test('a choice that does not exist is refused in its row', async () => {
  expect(await loader.refusalOf(aProcedure({ documents: [{ name: inAll('A'), form: 'sketch' }] }))).toEqual([
    400,
    'documents.0.form',
  ]);
});

test('what is loaded once is left as it is by every later load', async () => {
  const procedure = { ...aProcedure(), once: true };
  const { publicId } = await loader.load(procedure);
  const before = await loader.town.main(publicId);

  const later = await loader.load(withContent(procedure, { title: inAll('Nesër') }));

  expect(later).toEqual({ outcome: 'unchanged', publicId, missing: [] });
  expect(await loader.town.main(publicId)).toEqual(before);
});

test('what is loaded once is completed, if it was loaded without a reference', async () => {
  const procedure = { ...aProcedure({ next: [{ source: 'pasardhesja' }] }), once: true };
  const first = await loader.load(procedure);
  await loader.load({ ...aProcedure(), key: 'pasardhesja' });

  const second = await loader.load(procedure);
  const third = await loader.load(withContent(procedure, { title: inAll('Nesër') }));

  expect([first.missing, second.outcome, third.outcome]).toEqual([['pasardhesja'], 'updated', 'unchanged']);
  expect((await loader.formsOf(first.publicId)).sq.next).toHaveLength(1);
});

test('after an edit of a row by people the loader leaves the document alone', async () => {
  const procedure = aProcedure();
  const { publicId } = await loader.load(procedure);
  const { cases } = (await loader.town.latest(publicId)) as Json;
  const rows = cases.map(({ id, key }: Json) => ({ id, key, label: 'Nga redaktori' }));
  must(await loader.town.people.editor.rest.update(publicId, { cases: rows }, { draft: true }));

  expect((await loader.load(withContent(procedure, { title: inAll('I ri') }))).outcome).toBe('edited');
});
