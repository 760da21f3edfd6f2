import { afterAll, beforeAll, expect, test } from 'vitest';
import { allKinds, type Kind } from '@gjakova/shared/kinds';
import { createLocalReq } from 'payload';
import { aTown, type Town } from './a-town';
import { must } from './doors';
import { othersIn } from './others';
import { documentsOf, wholeDocuments, type Others } from './whole-documents';

let town: Town;
let others: Required<Others>;
beforeAll(async () => {
  town = await aTown();
  others = await othersIn(town);
});
afterAll(() => town.cms.stop());

const main = async (kind: Kind, id: string) => {
  const { publicKinds } = await import('../src/workflow/public-kinds');
  return town.main(id, publicKinds[kind]);
};

test.each(allKinds)('a whole %s becomes public, in the form that the sites expect, and is withdrawn', async (kind) => {
  const documents = documentsOf(town, kind);
  const { formSchemas } = await import('@gjakova/shared/schemas/forms');
  const { groupsOf } = await import('../src/outbox/groups');
  const { doc } = must(await documents.create(wholeDocuments[kind](others)));

  must(await documents.publishByTwo(doc.id));

  const req = await createLocalReq({ locale: 'sq' }, town.payload);
  const [group] = await groupsOf(req, kind, new Map([[doc.id, 1]]));
  expect(formSchemas[kind].parse(group.locales.sq)).toMatchObject({ kind, publicId: doc.id });
  must(await documents.door.update(doc.id, { _status: 'draft', withdrawalReason: 'withdrawn' }));
  expect((await main(kind, doc.id))._status).toBe('draft');
});

const lacking: [Kind, object, string[]][] = [
  ['topic', { topicKind: null }, ['topicKind']],
  ['body', { bodyKind: null, code: null }, ['bodyKind', 'code']],
  ['tariff', { code: '', amounts: [] }, ['code', 'amounts']],
  ['tariff', { amounts: [{}] }, ['amounts.0.cents', 'amounts.0.validFrom']],
  [
    'procedure',
    { conditions: [], steps: [], documents: [], fees: [], answerDue: [], channels: [], legalBasis: [] },
    ['conditions', 'steps', 'answerDue', 'channels', 'legalBasis', 'documents', 'fees'],
  ],
  [
    'procedure',
    { summary: '', purpose: ' ', whoCanApply: '', outcome: { name: '' }, complaint: { body: '' } },
    ['summary', 'purpose', 'whoCanApply', 'outcome.name', 'complaint.body'],
  ],
  ['procedure', { documents: [{ name: 'Kopja' }, { form: 'copy' }] }, ['documents.1.name']],
  [
    'procedure',
    { status: 'suspended', complaint: { body: 'X', term: { n: 3 } } },
    ['statusReason', 'complaint.term.unit'],
  ],
  [
    'procedure',
    { level: 'listed', verified: { on: '2026-11-24' }, outcome: { form: 'paper' } },
    ['verified.post', 'outcome.name'],
  ],
  ['procedure', { fees: [{ label: 'Taksa', tariff: null }] }, ['fees.0.tariff']],
  [
    'procedure',
    { outcome: { name: 'Leja', validFor: { n: 1 } }, eKosova: { checkedOn: '2026-11-24' } },
    ['outcome.validFor.unit', 'eKosova.url'],
  ],
  [
    'topic',
    { changeNotes: [{ isMajor: true }, { isMajor: false, on: '2026-11-24' }] },
    ['changeNotes.0.on', 'changeNotes.0.text'],
  ],
  [
    'form',
    { number: '', purpose: ' ', procedures: [], files: [], revisedOn: null, fillGuide: null },
    ['number', 'purpose', 'procedures', 'files', 'revisedOn', 'fillGuide'],
  ],
  ['form', { files: [{ language: 'sq' }], status: 'withdrawn' }, ['files.0.file', 'statusReason']],
  ['form', { withoutSerbian: null }, ['withoutSerbian.reason']],
  ['place', { summary: '', address: '', position: { lat: 42.4 } }, ['summary', 'address', 'position.lng']],
  [
    'place',
    { hours: [{ openings: [{ opens: '08:00' }] }, { weekday: 'monday' }], exceptions: [{ reason: 'Festë' }] },
    ['hours.0.weekday', 'hours.0.openings.0.closes', 'hours.1.openings', 'exceptions.0.from'],
  ],
  ['place', { email: 'zyra' }, ['email']],
  ['notice', { documents: [{}] }, ['documents.0.title', 'documents.0.file']],
  [
    'decision',
    { registerNumber: '', decisionType: null, adoptedOn: null, legalBasis: [], text: null, signatory: '' },
    ['text', 'signatory', 'registerNumber', 'decisionType', 'adoptedOn', 'legalBasis'],
  ],
  ['decision', { body: null, vote: { for: 20 } }, ['vote.against', 'vote.abstain', 'body']],
  ['decision', { withoutSerbian: { reason: '' } }, ['withoutSerbian.reason']],
  ['notice', { withoutSerbian: { reason: 'Po bëhet.', on: null } }, ['withoutSerbian.reason']],
  ['notice', { noticeKind: null, postedAt: null, displayUntil: null }, ['noticeKind', 'postedAt', 'displayUntil']],
  [
    'notice',
    { deadline: { at: '2026-12-08T14:30:00.000Z', what: '' }, cancelled: { reason: 'Nuk ka.' } },
    ['deadline.what', 'cancelled.on'],
  ],
];

test.each(lacking)('a %s does not become public with %j: each field says so', async (kind, change, paths) => {
  const documents = documentsOf(town, kind);
  const content = {
    ...wholeDocuments[kind](others),
    code: `x-${Math.random().toString(36).slice(2)}`,
    registerNumber: '9',
  };
  const { doc } = must(await documents.create({ ...content, ...change }));

  const answer = await documents.publishByTwo(doc.id);

  expect(answer.status).toBe(409);
  expect(answer.errors.map(({ path }) => path).sort()).toEqual([...paths].sort());
  for (const { message } of answer.errors) expect(message).toMatch(/^\p{Lu}.*\.$|^«/u);
  expect(answer.message).toMatch(/^Dokumenti ende nuk mund të publikohet.*Asgjë nuk është ndryshuar\.$/);
});

test('a row that lacks its text in a ready language is named with its place and language', async () => {
  const documents = documentsOf(town, 'procedure');
  const content = wholeDocuments.procedure(others);
  const { doc } = must(await documents.create({ ...content, level: 'listed', readyLocales: ['sq', 'sr'] }));
  must(await documents.door.update(doc.id, { title: 'Dozvola' }, { draft: true, locale: 'sr' }));

  const answer = await documents.publishByTwo(doc.id);

  expect(answer.errors.map(({ path }) => path)).toContain('documents.0.name');
  expect(answer.message).toContain('«Dokumentet e nevojshme 1 › Emri i dokumentit» (serbisht)');
});

test('what is said not to be needed is not asked for', async () => {
  const documents = documentsOf(town, 'procedure');
  const change = { documents: [], noDocuments: true, fees: [], isFree: true };

  const id = await documents.aPublished({ ...wholeDocuments.procedure(others), ...change });

  expect(await main('procedure', id)).toMatchObject({ _status: 'published', isFree: true });
});

const withGroups: [Kind, object][] = [
  ['notice', { reference: null, deadline: null, cancelled: null, result: null }],
  ['decision', { force: null, vote: null, appeal: null }],
  ['procedure', { level: 'listed', verified: null, outcome: null, eKosova: null, complaint: null }],
  ['place', { position: null, access: null }],
];

test.each(withGroups)('a group of a %s that is sent as null is an empty one: %j', async (kind, change) => {
  const { door, create, publishByTwo } = documentsOf(town, kind);
  const content = { ...wholeDocuments[kind](others), registerNumber: '10' };
  const { doc } = must(await create({ ...content, ...change }));
  must(await door.update(doc.id, content, { draft: true, locale: 'sq' }));

  must(await door.update(doc.id, change, { draft: true, locale: 'sq' }));
  must(await publishByTwo(doc.id));

  const emptied = Object.keys(change).filter((field) => field !== 'level');
  const stored = Object.entries(await main(kind, doc.id)).filter(([field]) => emptied.includes(field));
  expect(stored.map(([field]) => field).sort()).toEqual(emptied.sort());
  // The zone of an instant is no content.
  expect(JSON.stringify(stored).replaceAll('"at_tz":"Europe/Belgrade"', '')).not.toMatch(/:"|\d/);
});

test('a listed procedure needs its title and directorate only', async () => {
  const id = await documentsOf(town, 'procedure').aPublished({ title: 'Vetëm titull', department: town.urbanism });

  expect((await main('procedure', id))._status).toBe('published');
});

test('a tariff that a public procedure uses stays public', async () => {
  await documentsOf(town, 'procedure').aPublished({ ...wholeDocuments.procedure(others), title: 'Leje me tarifë' });

  const change = { _status: 'draft', withdrawalReason: 'withdrawn' };
  const answer = await documentsOf(town, 'tariff').door.update(others.tariff, change);

  expect(answer.status).toBe(409);
  expect(answer.message).toContain('Leje me tarifë (Procedurë)');
});
