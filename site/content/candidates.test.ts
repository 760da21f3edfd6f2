import { locales } from '@gjakova/shared/locales';
import { describe, expect, it } from 'vitest';
import { aFee } from '../publisher/test/a-town.ts';
import {
  aBody,
  aDecision,
  aDirectorate,
  aGlobal,
  aNotice,
  aProcedure,
  aTariff,
  aTopic,
  groupOf,
  to,
  type TownDocument,
} from '../publisher/test/town.ts';
import { aStore, shownAt } from '../publisher/test/a-store.ts';
import { candidatesOf, readsThatSee, type Candidates } from './candidates.ts';
import { documentFrom, nothingOf, type Document } from './document.ts';
import { digestOf, evaluate } from './reads.ts';

const documentOf = (document: TownDocument) => documentFrom(groupOf(document, 1, []));
const candidates = (before: TownDocument, after: TownDocument) => candidatesOf(documentOf(before), documentOf(after));
const procedure = aProcedure('p1', 'd1');
const decision = aDecision('v1', '2026-11-02');

describe('the candidates of a change', () => {
  it('look at no list where the texts of lists stay as they were', () => {
    const { keys, prefixes, comings } = candidates(procedure, { ...procedure, own: { purpose: 'Tjetër' } });

    expect(keys.filter((key) => /^(names|cards)/.test(key))).toEqual([]);
    expect({ prefixes, comings }).toEqual({ prefixes: [], comings: [] });
  });

  it('of an edited decision look at its feed and one part of the sitemap in each language', () => {
    const { keys, prefixes } = candidates(decision, { ...decision, publishedAt: '2026-11-24T08:00:00.000Z' });

    expect(prefixes).toEqual(locales.map((locale) => `updates|${locale}/decisions|`));
    expect(keys.filter((key) => key.startsWith('entries'))).toHaveLength(3);
    expect(keys.filter((key) => /^(names|cards)/.test(key))).toEqual([]);
  });

  it('look only at the language that has changed', () => {
    const { keys } = candidates(procedure, { ...procedure, summary: { ...procedure.summary, sr: 'Drugo.' } });

    expect(keys).toContain('get|sr|procedure|p1');
    expect(keys).toContain('cards|sr/procedures-of/d1');
    expect(keys.filter((key) => /\|(sq|en)[|/]/.test(key))).toEqual([]);
  });

  it('look at the parts of the sitemap in all languages when an address has changed', () => {
    const { keys } = candidates(procedure, { ...procedure, slug: { ...procedure.slug, en: 'other' } });

    expect(keys.filter((key) => key.startsWith('entries'))).toHaveLength(3);
  });

  it('look at the groups that a document was in, and at those that it is in', () => {
    const { keys, comings } = candidates(procedure, { ...procedure, department: 'd2' });

    expect(keys).toEqual(expect.arrayContaining(['cards|sq/procedures-of/d1', 'cards|sq/procedures-of/d2']));
    expect(comings).toEqual(expect.arrayContaining(['sq/procedures-of/d1', 'sq/procedures-of/d2']));
  });

  it('see every group above one that comes or goes', () => {
    expect(readsThatSee('sq/archive/decision/kuvendi/2026/11')).toEqual([
      'children|sq/archive',
      'children|sq/archive/decision',
      'children|sq/archive/decision/kuvendi',
      'children|sq/archive/decision/kuvendi/2026',
      'has|sq/archive',
      'has|sq/archive/decision',
      'has|sq/archive/decision/kuvendi',
      'has|sq/archive/decision/kuvendi/2026',
      'has|sq/archive/decision/kuvendi/2026/11',
    ]);
  });
});

/** Documents that are there, and one edit after the other of one of them: every field that a list or a group knows. */
const there = [
  aDirectorate('d1'),
  aDirectorate('d2'),
  aBody('kuvendi'),
  aTopic('banimi'),
  aTariff('t1', 500),
  aProcedure('p2', 'd1'),
  aDecision('v2', '2026-11-02'),
  aNotice('n2', '2026-12-01T14:00:00.000Z'),
];
const notice = aNotice('n1', '2026-12-01T14:00:00.000Z');
const tariff = aTariff('t2', 700);
const edits: [string, TownDocument, TownDocument | null][] = [
  ['a title', procedure, { ...procedure, title: { ...procedure.title, sq: 'Tjetër' } }],
  ['a directorate', procedure, { ...procedure, department: 'd2' }],
  ['a missing language', procedure, { ...procedure, title: { sq: 'Leje p1' } }],
  ['a slug', procedure, { ...procedure, slug: { ...procedure.slug, en: 'other' } }],
  ['a topic', procedure, { ...procedure, topics: ['banimi'] }],
  ['a fee', procedure, { ...procedure, own: { fees: [aFee('t1')] } }],
  ['a procedure that goes', procedure, null],
  ['a code', aBody('kryetari'), aBody('kryetari', { own: { code: 'kk' } })],
  ['a kind of topic', aTopic('lindja'), aTopic('lindja', { own: { topicKind: 'life-event' } })],
  ['an amount', tariff, aTariff('t2', 900)],
  [
    'a basis',
    tariff,
    {
      ...tariff,
      own: { amounts: [{ cents: 7, validFrom: '2026-01-01', validTo: null, basis: to('decision', 'v2') }] },
    },
  ],
  ['a day', decision, aDecision('v1', '2025-03-01')],
  ['a body', decision, aDecision('v1', '2026-11-02', { own: { bodyCode: 'kryetari', body: to('body', 'kryetari') } })],
  ['a number', decision, aDecision('v1', '2026-11-02', { own: { registerNumber: '10' } })],
  ['what it amends', decision, aDecision('v1', '2026-11-02', { own: { amends: [to('decision', 'v2')] } })],
  ['what it repeals', decision, aDecision('v1', '2026-11-02', { own: { repeals: [to('decision', 'v2')] } })],
  ['what it corrects', decision, aDecision('v1', '2026-11-02', { own: { corrects: [to('decision', 'v2')] } })],
  ['what it implements', decision, aDecision('v1', '2026-11-02', { own: { implements: [to('decision', 'v2')] } })],
  ['a publication', decision, { ...decision, publishedAt: '2026-11-24T08:00:00.000Z' }],
  ['a decision that goes', decision, null],
  ['a deadline', notice, aNotice('n1', '2026-12-24T14:00:00.000Z')],
  [
    'a cancellation',
    notice,
    aNotice('n1', '2026-12-01T14:00:00.000Z', { own: { cancelled: { on: '2026-11-24', reason: 'x' } } }),
  ],
  [
    'an extension',
    notice,
    aNotice('n1', '2026-12-01T14:00:00.000Z', {
      own: { extensions: [{ until: '2027-01-05T14:00:00.000Z', on: '2026-11-24', reason: '' }] },
    }),
  ],
  ['a posting', notice, aNotice('n1', '2026-12-01T14:00:00.000Z', { own: { postedAt: '2025-05-01T08:00:00.000Z' } })],
  [
    'a last day',
    notice,
    aNotice('n1', '2026-12-01T14:00:00.000Z', { own: { displayUntil: '2026-12-31T08:00:00.000Z' } }),
  ],
  ['settings', aGlobal('site-settings', {}), aGlobal('site-settings', { demonstration: true })],
];

const facets = [
  ...['directorates', 'bodies', 'body-with-code/kryetari', 'body-with-code/kk', 'topics/topic', 'topics/life-event'],
  ...['tariffs', 'tariffs-set-by/v2', 'procedures', 'procedures-of/d1', 'procedures-of/d2', 'procedures-about/banimi'],
  ...['procedures-with/t1', 'decisions', 'decisions-of/d1', 'decisions-about/banimi', 'archive/notice/2026/11'],
  ...['archive/decision/kuvendi/2026/11', 'archive/decision/kuvendi/2025/03', 'archive/decision/kryetari/2026/11'],
  ...['amended-by/v2', 'repealed-by/v2', 'corrected-by/v2', 'implemented-by/v2', 'archive/notice/2025/05'],
  ...['notices-closing/2026-12-01', 'notices-closing/2026-12-24', 'notices-closing/2027-01-05', 'notices-of/d1'],
  ...['notices-shown/2027-06', 'notices-shown/2026-12', 'notices-about/banimi'],
];
const sitemapParts = Array.from({ length: 64 }, (_, bucket) =>
  ['official', 'portal'].map((site) => `sitemap-${site}/${String(bucket).padStart(2, '0')}`),
).flat();
const parents = [
  'archive',
  'archive/decision',
  'archive/decision/kuvendi',
  'archive/decision/kuvendi/2026',
  'archive/notice',
  'sitemap-portal',
  'sitemap-official',
];
const subjects = edits.map(([, { kind, publicId }]) => `${kind}|${publicId}`);
const everyRead = locales.flatMap((locale) => [
  ...subjects.flatMap((subject) => ['get', 'card', 'name'].map((read) => `${read}|${locale}|${subject}`)),
  ...facets.flatMap((facet) => ['names', 'cards'].map((read) => `${read}|${locale}/${facet}`)),
  ...facets.map((facet) => `newest|${locale}/${facet}|5`),
  ...sitemapParts.map((part) => `entries|${locale}/${part}`),
  `updates|${locale}/decisions|5`,
  ...parents.flatMap((parent) => [`children|${locale}/${parent}`, `has|${locale}/${parent}`]),
]);
const reads = [
  ...new Set([...everyRead, ...subjects.flatMap((subject) => [`translations|${subject}`, `gone|${subject}`])]),
];

/** The reads that give something else after the second version of a document has come into the place of the first. */
function changedReads(before: TownDocument, after: Document): string[] {
  const store = aStore(...there, before);
  const digests = reads.map((read) => digestOf(evaluate(read, shownAt(store))));
  store.replace(after);
  return reads.filter((read, index) => digestOf(evaluate(read, shownAt(store))) !== digests[index]);
}

const isNamed = ({ keys, prefixes, comings }: Candidates, read: string) =>
  keys.includes(read) ||
  prefixes.some((prefix) => read.startsWith(prefix)) ||
  comings.flatMap(readsThatSee).includes(read);

describe('every read that gives something else is named by a change of', () => {
  it.each(edits)('%s', (_, before, after) => {
    const next: Document = after ? documentOf(after) : nothingOf(before);
    const changed = changedReads(before, next);
    const named = candidatesOf(documentOf(before), next);

    expect(changed.length).toBeGreaterThan(0);
    expect(changed.filter((read) => !isNamed(named, read))).toEqual([]);
  });
});

it('would be found out, if a group were forgotten', () => {
  const after = documentOf({ ...procedure, department: 'd2' });
  const { keys, ...others } = candidatesOf(documentOf(procedure), after);
  const forgetful = { keys: keys.filter((key) => !key.includes('procedures-of')), ...others };

  const missed = changedReads(procedure, after).filter((read) => !isNamed(forgetful, read));

  expect(missed).toContain('cards|sq/procedures-of/d2');
});
