import { expect, test } from 'vitest';
import { allKinds, globals } from '@gjakova/shared/kinds';
import { locales } from '@gjakova/shared/locales';
import { formSchemas } from '@gjakova/shared/schemas/forms';
import { storedDocuments } from '../../test/stored-documents';
import { storedGlobals } from '../../test/stored-globals';
import type { StoredKinds } from '../workflow/stored-kinds';
import { presentGlobal } from './globals';
import { present } from './present';

/** What stands in no language but one. */
const otherLanguages = { sq: / (sr|en)\b/, sr: / (sq|en)\b/, en: / (sq|sr)\b/ };

test.each(allKinds)('the form of a %s satisfies its strict schema, and keeps what is private', (kind) => {
  const forms = present(kind, storedDocuments[kind]);

  for (const locale of locales) {
    const form = formSchemas[kind].parse(forms[locale]);
    expect(form).toMatchObject({ kind, locale, publicId: '1hq3k2v9c0doc', translationToBeChecked: locale === 'sr' });
    expect(JSON.stringify(form)).not.toMatch(otherLanguages[locale]);
  }
  expect(JSON.stringify(forms)).not.toContain('CANARY');
});

test.each(allKinds)('in the form of a %s nothing that was filled in is missing', (kind) => {
  const { sq } = present(kind, { ...storedDocuments[kind], readyLocales: ['sq', 'en'] });

  expect(emptyPathsOf(sq)).toEqual(kind === 'tariff' ? ['amounts.0.basis', 'amounts.1.validTo'] : []);
});

test.each(globals)(
  'the form of %s satisfies its strict schema in every language, and keeps what is private',
  (kind) => {
    const forms = presentGlobal(kind, storedGlobals[kind]);

    for (const locale of locales) {
      const form = formSchemas[kind].parse(forms[locale]);
      expect(form).toMatchObject({ kind, locale, publicId: kind });
      expect(JSON.stringify(form)).not.toMatch(otherLanguages[locale]);
      expect(emptyPathsOf(form)).toEqual([]);
    }
    expect(JSON.stringify(forms)).not.toContain('CANARY');
  },
);

test.each(globals)('%s that nobody has filled in satisfies its schema too', (kind) => {
  const forms = presentGlobal(kind, {});

  for (const locale of locales) formSchemas[kind].parse(forms[locale]);
});

const { id, _status, publishedAt } = storedDocuments.topic;
const barest = { id, _status, publishedAt, title: { sq: 'Leje' }, slug: { sq: 'leje' } };
const inDepartment = { ...barest, department: '1hq3' };
const instant = '2026-11-24T12:00:00.000Z';
/** What publication asks for, and nothing else. */
const bare: StoredKinds = {
  department: barest,
  body: { ...barest, bodyKind: 'mayor', code: 'kryetari' },
  topic: { ...barest, topicKind: 'topic' },
  tariff: { ...inDepartment, code: 'T', amounts: [{ cents: 0, validFrom: instant }] },
  decision: {
    ...inDepartment,
    registerNumber: '1',
    body: '1',
    bodyCode: 'b',
    decisionType: 'order',
    adoptedOn: instant,
  },
  procedure: inDepartment,
  form: { ...inDepartment, number: 'F', fillGuide: null },
  place: barest,
  notice: { ...inDepartment, noticeKind: 'other', postedAt: instant, displayUntil: instant },
};
/** A document whose groups are there, as Payload gives them, and empty; so are its lists and texts. */
const emptyGroups = {
  verified: { post: {}, on: null },
  force: { publishedIn: [], legalityReview: null, basis: {} },
  vote: { for: null, against: null, abstain: null },
  appeal: { body: { sq: '' }, term: { n: null, unit: 'calendar' }, how: {}, legalBasis: {} },
  complaint: { body: {}, term: {}, how: {}, legalBasis: {} },
  outcome: { name: { sr: 'Dozvola' }, form: 'paper', validFor: {}, validity: {}, collect: {} },
  eKosova: { url: '', checkedOn: instant },
  position: { lat: 42.4, lng: null },
  access: { stepFree: null, note: {} },
  reference: { number: null, on: instant },
  deadline: { at: null, what: { sq: 'Aplikimi' } },
  cancelled: { on: null, reason: {} },
  result: { text: {}, decision: null },
  withoutSerbian: { reason: {}, on: instant },
  text: { sq: null },
  topics: [],
  legalBasis: null,
  summary: {},
  readyLocales: null,
};
const nulls = ['eKosova', 'position', 'verified', 'vote', 'appeal', 'complaint', 'outcome', 'reference', 'deadline', 'cancelled', 'result', 'withoutSerbian']; // prettier-ignore

test.each(allKinds)('a %s with no more than publication asks for satisfies its schema in Albanian', (kind) => {
  for (const document of [bare[kind], { ...bare[kind], ...emptyGroups }]) {
    const { sq, sr, en } = present(kind, document);

    const form: Record<string, unknown> = { ...formSchemas[kind].parse(sq) };
    expect(form).toMatchObject({ summary: '', translationToBeChecked: false, demonstration: false });
    expect(nulls.filter((field) => field in form && form[field] !== null)).toEqual([]);
    expect([sr, en]).toEqual([null, null]);
  }
});

test('a document that lacks what publication asks for satisfies no schema, and presents all the same', () => {
  const { sq } = present('body', { ...bare.body, bodyKind: null } as StoredKinds['body']);

  expect(formSchemas.body.safeParse(sq).error?.issues.map(({ path }) => path.join('.'))).toEqual(['bodyKind']);
});

test('others are referred to, never embedded, and each once', () => {
  expect(present('procedure', storedDocuments.procedure).sq).toMatchObject({
    department: { kind: 'department', publicId: '1hq3k2v9c0dep' },
    topics: [
      { kind: 'topic', publicId: '1hq3k2v9c0to1' },
      { kind: 'topic', publicId: '1hq3k2v9c0to2' },
    ],
    fees: [{ tariff: { kind: 'tariff', publicId: '1hq3k2v9c0tar' } }],
  });
  expect(present('decision', storedDocuments.decision).sq).toMatchObject({
    implements: [{ kind: 'decision', publicId: '1hq3k2v9c0im1' }],
  });
  expect(present('department', { ...storedDocuments.department, parent: null }).sq).toMatchObject({ parent: null });
});

test('a day is the one in Gjakova, an instant stays what it is', () => {
  expect(present('notice', storedDocuments.notice).en).toMatchObject({
    deadline: { at: '2026-11-24T23:30:00.000Z', what: 'Vërejtjet en' },
    cancelled: { on: '2026-11-25' },
  });
});

test('lines end in the same way, however they were typed', () => {
  expect(present('department', storedDocuments.department).sq).toMatchObject({ contact: 'Rr. UÇK\nGjakovë sq' });
});

test('of changes only the major ones are told, the latest first', () => {
  expect(present('topic', storedDocuments.topic).sr).toMatchObject({
    changeNotes: [
      { on: '2026-11-25', text: 'I fundit sr' },
      { on: '2026-01-01', text: 'Ndryshimi sr' },
    ],
  });
});

test('the hours of a place come in the order of the week, its exceptions in that of their days', () => {
  expect(present('place', storedDocuments.place).sq).toMatchObject({
    hours: [{ weekday: 1, openings: [{ opens: '08:00', closes: '16:00' }] }, { weekday: 2 }],
    exceptions: [{ from: '2026-11-25' }, { from: '2026-12-31', to: '2026-12-31' }],
  });
});

test('a file is told where it is held, by what its bytes are', () => {
  expect(present('form', storedDocuments.form).en).toMatchObject({
    files: [
      { language: 'sq', format: 'pdf', file: { name: 'kerkesa.pdf', bytes: 1200, pages: 2, isAccessible: false } },
    ],
  });
});

test('a file that is known by its id only satisfies no schema', () => {
  const { sq } = present('form', { ...storedDocuments.form, sampleFilled: 'an id' } as StoredKinds['form']);

  const paths = formSchemas.form.safeParse(sq).error?.issues.map(({ path }) => path.join('.'));
  expect(paths).toEqual(['sampleFilled.sha256', 'sampleFilled.name', 'sampleFilled.bytes']);
});

test('the amounts of a tariff come in the order of their days', () => {
  expect(present('tariff', storedDocuments.tariff).sq).toMatchObject({ amounts: [{ cents: 1000 }, { cents: 1250 }] });
});

test('why there is no Serbian text is said in the language of the form, else in Albanian', () => {
  const withoutSerbian = { reason: { sq: 'Pritet përkthimi' }, on: instant };
  const notice = { ...storedDocuments.notice, withoutSerbian, readyLocales: ['sq', 'en'] } as StoredKinds['notice'];

  const { sq, en } = present('notice', notice);

  for (const form of [sq, en])
    expect(form).toMatchObject({
      withoutSerbian: { reason: 'Pritet përkthimi', reasonInSerbian: '', on: '2026-11-24' },
    });
});

test.each(['decision', 'notice'] as const)('once a %s is ready in Serbian, no form says why it is not', (kind) => {
  const forms = present(kind, storedDocuments[kind]);

  for (const locale of locales) expect(forms[locale]).toMatchObject({ withoutSerbian: null });
});

test('a link is only in the languages that it has a label and an address in', () => {
  const link = { site: 'portal' as const, label: { sq: 'Njoftime', en: 'Notices' }, address: { sq: '/sq/njoftimet/' } };

  const { sq, sr, en } = presentGlobal('navigation', { header: [link] });

  expect(sq).toMatchObject({ header: [{ site: 'portal', label: 'Njoftime', address: '/sq/njoftimet/' }] });
  expect([sr, en]).toMatchObject([{ header: [] }, { header: [] }]);
});

/** The paths of values that say nothing. */
function emptyPathsOf(value: unknown, path = ''): string[] {
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return [path];
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => emptyPathsOf(inner, path ? `${path}.${key}` : key));
}
