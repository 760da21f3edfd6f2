import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Kind } from '@gjakova/shared/kinds';
import { aTown, type Town } from './a-town';
import { must } from './doors';
import { documentsOf, wholeDocuments } from './whole-documents';

let town: Town;
let body: string;
beforeAll(async () => {
  town = await aTown();
  body = await documentsOf(town, 'body').aPublished(wholeDocuments.body({ department: '' }));
});
afterAll(() => town.cms.stop());

const noon = (day: string) => `${day}T12:00:00.000Z`;
const amount = (validFrom: string, validTo?: string, cents = 100) => ({
  cents,
  validFrom: noon(validFrom),
  ...(validTo ? { validTo: noon(validTo) } : {}),
});

/** A Monday with an opening, or with two. */
const open = (...times: string[]) => ({
  weekday: 'monday',
  openings: times.flatMap((opens, at) => (at % 2 === 0 ? [{ opens, closes: times[at + 1] }] : [])),
});

const contradictions: [Kind, object, string][] = [
  ['tariff', { amounts: [amount('2026-01-01', undefined, -1)] }, 'amounts.0.cents'],
  ['tariff', { amounts: [amount('2026-01-01', undefined, 12.5)] }, 'amounts.0.cents'],
  ['tariff', { amounts: [amount('2026-02-01', '2026-01-31')] }, 'amounts.0.validTo'],
  ['tariff', { amounts: [amount('2026-01-01'), amount('2027-01-01')] }, 'amounts.0.validTo'],
  ['tariff', { amounts: [amount('2026-01-01', '2026-12-31'), amount('2026-12-31')] }, 'amounts.0.validTo'],
  ['tariff', { amounts: [amount('2027-01-01'), amount('2026-01-01', '2026-12-31')] }, 'amounts.1.validFrom'],
  ['decision', { inForceFrom: noon('2026-02-02'), inForceTo: noon('2026-02-01') }, 'inForceTo'],
  ['decision', { adoptedOn: noon('2062-01-05') }, 'adoptedOn'],
  ['notice', { postedAt: noon('2026-02-02'), deadline: { at: noon('2026-02-01') } }, 'deadline.at'],
  ['notice', { postedAt: noon('2026-02-02'), displayUntil: noon('2026-02-01') }, 'displayUntil'],
  [
    'notice',
    { deadline: { at: noon('2026-02-02') }, extensions: [{ until: noon('2026-02-02') }] },
    'extensions.0.until',
  ],
  [
    'notice',
    {
      deadline: { at: noon('2026-02-02') },
      extensions: [{ until: noon('2026-02-05') }, { until: noon('2026-02-04') }],
    },
    'extensions.1.until',
  ],
  ['body', { code: 'Kuvendi i ri' }, 'code'],
  ['body', { code: 'kuvendi' }, 'code'],
  [
    'procedure',
    {
      cases: [
        { label: 'A', key: 'a' },
        { label: 'B', key: 'a' },
      ],
    },
    'cases.1.key',
  ],
  ['procedure', { cases: [{ label: 'A', key: 'Rasti A' }] }, 'cases.0.key'],
  [
    'procedure',
    { cases: [{ label: 'A', key: 'a' }], documents: [{ name: 'X', cases: ['a', 'b'] }] },
    'documents.0.cases',
  ],
  ['procedure', { answerDue: [{ n: 3, cases: ['b'] }] }, 'answerDue.0.cases'],
  ['procedure', { noDocuments: true, documents: [{ name: 'X' }] }, 'noDocuments'],
  ['procedure', { isFree: true, fees: [{ label: 'X' }] }, 'isFree'],
  ['form', { validFrom: noon('2026-02-02'), validTo: noon('2026-02-01') }, 'validTo'],
  ['place', { hours: [open('08:00', '16:00'), open('17:00', '18:00')] }, 'hours.1.weekday'],
  ['place', { hours: [open('8:00', '16:00')] }, 'hours.0.openings.0.opens'],
  ['place', { hours: [open('16:00', '08:00')] }, 'hours.0.openings.0.closes'],
  ['place', { hours: [open('08:00', '12:00', '11:59', '16:00')] }, 'hours.0.openings.1.opens'],
  ['place', { exceptions: [{ from: noon('2026-02-02'), to: noon('2026-02-01') }] }, 'exceptions.0.to'],
  [
    'place',
    { exceptions: [{ from: noon('2026-02-02') }, { from: noon('2026-02-01'), to: noon('2026-02-02') }] },
    'exceptions.1.from',
  ],
  [
    'place',
    { exceptions: [{ from: noon('2026-02-02'), openings: open('10:00', '24:00').openings }] },
    'exceptions.0.openings.0.closes',
  ],
  ['topic', { slug: '2026' }, 'slug'],
  ['notice', { slug: '1999' }, 'slug'],
];

test.each(contradictions)('a %s is not saved with %j, not even as a draft', async (kind, change, path) => {
  const documents = documentsOf(town, kind);

  const answer = await documents.create({ title: 'Provë', ...change });

  expect(answer.status).toBe(400);
  expect(answer.errors.map((error) => error.path)).toEqual([path]);
  expect(answer.message).toMatch(/\. Asgjë nuk është ndryshuar\.$/);
});

test('a day may be sent as a day', async () => {
  const { create } = documentsOf(town, 'tariff');

  expect((await create({ title: 'Me ditë', amounts: [{ cents: 1, validFrom: '2026-02-01' }] })).ok).toBe(true);
  const answer = await create({ title: 'Me ditë', amounts: [{ validFrom: '2026-02-01', validTo: '2026-01-01' }] });
  expect(answer.errors).toEqual([expect.objectContaining({ path: 'amounts.0.validTo' })]);
});

test('periods one after the other are saved', async () => {
  const amounts = [amount('2025-01-01', '2026-12-31'), amount('2027-01-01')];

  expect((await documentsOf(town, 'tariff').create({ title: 'Me radhë', amounts })).ok).toBe(true);
});

test('a title that is a year gets an address of its own', async () => {
  const { doc } = must(await documentsOf(town, 'topic').create({ title: '2026' }));

  expect(doc.slug).toBe('2026-2');
});

test('the key of a case is made from its name, once', async () => {
  const documents = documentsOf(town, 'procedure');
  const cases = [{ label: 'Ndërtim i ri' }, { label: 'Ndërtim i ri' }, { label: 'Tjetër', key: 'rasti-3' }];
  const { doc } = must(await documents.create({ title: 'Me raste', cases }));
  expect(doc.cases.map(({ key }: { key: string }) => key)).toEqual(['ndertim-i-ri', 'ndertim-i-ri-2', 'rasti-3']);

  const renamed = doc.cases.map((each: object, n: number) => (n === 0 ? { ...each, label: 'Rindërtim' } : each));
  const answer = must(await documents.door.update(doc.id, { cases: renamed }, { draft: true }));

  expect(answer.doc.cases[0]).toMatchObject({ label: 'Rindërtim', key: 'ndertim-i-ri' });
});

test('the code of a body never changes once it is public', async () => {
  const answer = await documentsOf(town, 'body').door.update(body, { code: 'asambleja' }, { draft: true });

  expect(answer.errors).toEqual([expect.objectContaining({ path: 'code' })]);
  expect(answer.message).toContain('«kuvendi»');
});

test('a number of the register is given once for a body and a year, drafts and the trash included', async () => {
  const documents = documentsOf(town, 'decision');
  const act = (change: object) => ({ ...wholeDocuments.decision({ department: town.urbanism, body }), ...change });
  const first = await documents.aPublished(act({ title: 'Akti i parë', registerNumber: '7' }));
  must(await documents.door.update(first, { deletedAt: new Date().toISOString(), withdrawalReason: 'withdrawn' }));
  must(await documents.create(act({ title: 'Akti i dytë', registerNumber: '8' })));

  for (const [registerNumber, title] of [
    ['7', 'Akti i parë'],
    ['8', 'Akti i dytë'],
  ]) {
    const answer = await documents.create(act({ title: 'Akti i tretë', registerNumber }));
    expect(answer.errors).toEqual([expect.objectContaining({ path: 'registerNumber' })]);
    expect(answer.message).toContain(title);
  }
  expect((await documents.create(act({ registerNumber: '7', adoptedOn: noon('2025-11-24') }))).ok).toBe(true);
});

test('the same number is free again if its draft never became public', async () => {
  const documents = documentsOf(town, 'decision');
  const act = { ...wholeDocuments.decision({ department: town.urbanism, body }), registerNumber: '70' };
  const { doc } = must(await documents.create(act));
  must(await documents.door.update(doc.id, { deletedAt: new Date().toISOString() }));

  expect((await documents.create(act)).ok).toBe(true);
});

test('an act has no relation to itself', async () => {
  const documents = documentsOf(town, 'decision');
  const { doc } = must(await documents.create({ title: 'Vetvetja' }));

  const answer = await documents.door.update(doc.id, { amends: [doc.id], repeals: [doc.id] }, { draft: true });

  expect(answer.errors.map(({ path }) => path)).toEqual(['amends', 'repeals']);
});

test('an act knows the code of its body, whoever asks for another', async () => {
  const documents = documentsOf(town, 'decision');
  const { doc } = must(await documents.create({ title: 'Me organ', body, bodyCode: 'tjetri' }));

  expect(doc.bodyCode).toBe('kuvendi');
  const without = must(await documents.door.update(doc.id, { body: null }, { draft: true }));
  expect(without.doc.bodyCode).toBeNull();
});
