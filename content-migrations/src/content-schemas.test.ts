import { expect, test } from 'vitest';
import { allFeedKinds, type FeedKind } from '@gjakova/shared/kinds';
import { contentSchemas } from './content-schemas.ts';

const inAll = (text: string) => ({ sq: text, sr: text, en: text });
const wrongPaths = (kind: FeedKind, content: object) =>
  (contentSchemas[kind].safeParse(content).error?.issues ?? []).map(({ path }) => path.join('.'));

test('a procedure is given with rows, groups, references and a term', () => {
  const content = {
    title: inAll('Leje'),
    readyLocales: ['sq', 'sr'],
    translationToBeChecked: ['sr'],
    internalNote: 'E brendshme',
    department: { source: 'department:urb' },
    topics: [{ source: 'topic:ndertimi' }],
    level: 'complete',
    verified: { post: inAll('Drejtori'), on: '2026-11-24' },
    conditions: [{ text: inAll('Kushti') }],
    documents: [{ name: inAll('Letërnjoftimi'), form: 'copy', copies: 2, cases: ['e-re'] }],
    fees: [{ label: inAll('Taksa'), tariff: { source: 'tariff:t' } }],
    complaint: { body: inAll('Inspektorati'), term: { n: 30, unit: 'calendar' } },
    legalBasis: [{ act: inAll('Ligji'), number: '05/L-031', url: 'https://law.example/' }],
  };

  expect(wrongPaths('procedure', content)).toEqual([]);
});

test('every kind is given with other names, words for search, and what changed', () => {
  const content = {
    alsoKnownAs: { sq: ['Leje për shtëpi'], sr: ['Dozvola za kuću'] },
    searchTerms: { sq: ['leje me ndërtu'] },
    changeNotes: [{ on: '2026-11-01', isMajor: true, text: inAll('Ndryshoi') }],
  };

  expect(wrongPaths('procedure', content)).toEqual([]);
  expect(wrongPaths('topic', { alsoKnownAs: ['Leje'] })).toEqual(['alsoKnownAs']);
});

test('a place is given by weekdays and by yes or no, a form by its files', () => {
  const openings = [{ opens: '08:00', closes: '16:00' }];
  const place = {
    address: inAll('Rruga'),
    position: { lat: 42.38, lng: 20.43 },
    hours: [{ weekday: 'monday', openings }],
    exceptions: [{ from: '2026-11-28', openings: [], reason: inAll('Festa') }],
    access: { stepFree: 'yes', note: inAll('Oborri') },
  };
  const files = [{ language: 'sq', file: { file: 'files/kerkesa.pdf' } }];

  expect(wrongPaths('place', place)).toEqual([]);
  expect(wrongPaths('place', { hours: [{ weekday: 1, openings }], access: { lift: true } })).toEqual([
    'hours.0.weekday',
    'access.lift',
  ]);
  expect(
    wrongPaths('form', { number: 'F-1', files, needs: ['stamp'], fillGuide: { sq: { markdown: '1. Këtu' } } }),
  ).toEqual([]);
});

test('an act is given with Markdown, a notice with instants and days, a setting with what stays inside', () => {
  const text = { sq: { markdown: '## Neni 1' } };

  expect(wrongPaths('decision', { text, adoptedOn: '2026-11-24', vote: { for: 20 } })).toEqual([]);
  expect(wrongPaths('notice', { text, postedAt: '2026-11-24T08:00:00.000Z', displayUntil: '2026-12-24' })).toEqual([]);
  expect(
    wrongPaths('deadline-rules', {
      knownUntil: '2027-12-31',
      holidays: [{ on: '2026-01-01', title: inAll('Viti i Ri') }],
      noticeDisplay: [{ noticeKind: 'grant', days: 30, legalBasis: inAll('Demonstrim') }],
      verifiedBy: 'Zyra ligjore',
    }),
  ).toEqual([]);
  expect(wrongPaths('navigation', { tasks: [{ source: 'procedure:p' }], header: [] })).toEqual([]);
});

test('a file is given by its path, with what is said of it', () => {
  const file = { file: 'forms/leje.pdf', title: 'Formulari', language: 'sq', isAccessible: 'yes', isScan: false };

  expect(wrongPaths('form', { files: [{ language: 'sq', file }], sampleFilled: { file: 'forms/mostra.pdf' } })).toEqual(
    [],
  );
});

test.each<[string, FeedKind, object, string]>([
  ['a file that is no PDF', 'form', { sampleFilled: { file: 'forms/leje.docx' } }, 'sampleFilled.file'],
  ['an empty title', 'topic', { title: { sq: ' ' } }, 'title.sq'],
  ['a summary that is too long', 'topic', { summary: { sq: 'x'.repeat(161) } }, 'summary.sq'],
  ['a choice that does not exist', 'notice', { noticeKind: 'party' }, 'noticeKind'],
  ['a reference to another kind', 'procedure', { fees: [{ tariff: { source: 'topic:x' } }] }, 'fees.0.tariff.source'],
  ['a public id in place of a key', 'decision', { body: '1hq3k2v9c0z4m8' }, 'body'],
  ['a date that is none', 'decision', { adoptedOn: '2026-02-30' }, 'adoptedOn'],
  ['half a cent', 'tariff', { amounts: [{ cents: 0.5, validFrom: '2026-01-01' }] }, 'amounts.0.cents'],
  ['an address without a scheme', 'procedure', { legalBasis: [{ url: 'law.example' }] }, 'legalBasis.0.url'],
  ['a slug with a space', 'body', { slug: { sq: 'a b' } }, 'slug.sq'],
])('%s is refused on its field', (_, kind, content, path) => expect(wrongPaths(kind, content)).toEqual([path]));

test.each(allFeedKinds)('what a source has no word in is refused in a %s', (kind) => {
  for (const content of [{ publicId: 'x' }, { publishedAt: '2026-11-24' }, { price: 5 }])
    expect(contentSchemas[kind].safeParse(content).success).toBe(false);
});
