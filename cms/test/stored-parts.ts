import type { Locale } from '@gjakova/shared/locales';

/*
 * What stored documents are made of, with every field filled: the public ones so that they can be told apart, the private
 * ones with CANARY.
 */

export const inAll = (text: string) => ({ sq: `${text} sq`, sr: `${text} sr`, en: `${text} en` });
const listInAll = (text: string) => ({ sq: [`${text} sq`], sr: [`${text} sr`, `${text} 2 sr`], en: [`${text} en`] });
export const instant = '2026-11-24T23:30:00.000Z'; // in Gjakova it is the 25th
export const id = (name: string) => `1hq3k2v9c0${name}`;
export const populated = (name: string) => ({ id: id(name), title: 'CANARY' });
/** Rows and groups carry ids, and whatever may be added to them one day. */
export const row = <T extends object>(fields: T): T => ({ id: 'CANARY', remark: 'CANARY', ...fields });

const stateWith = (text: string) => ({
  root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text, format: 0 }] }] },
});
export const richText = { sq: stateWith('Neni'), sr: stateWith('Član'), en: stateWith('Article') };

export const aFile = row({
  id: id('fil'),
  title: 'CANARY',
  sha256: 'a'.repeat(64),
  name: 'kerkesa.pdf',
  filesize: 1_200,
  pages: 2,
  language: 'sq' as const,
  isAccessible: 'no' as const,
  isScan: true,
});

const everyLocale: Locale[] = ['sq', 'sr', 'en'];
const toBeChecked: Locale[] = ['sr'];
export const common = {
  id: id('doc'),
  _status: 'published' as const,
  title: inAll('Titulli'),
  slug: { sq: 'titulli', sr: 'naslov', en: 'title' },
  summary: inAll('Përmbledhja'),
  alsoKnownAs: listInAll('Emri tjetër'),
  searchTerms: listInAll('Fjala'),
  changeNotes: [
    row({ on: '2026-01-01T12:00:00.000Z', isMajor: true, text: inAll('Ndryshimi') }),
    row({ on: instant, isMajor: true, text: inAll('I fundit') }),
    row({ on: instant, isMajor: false, text: inAll('CANARY') }),
  ],
  readyLocales: everyLocale,
  translationToBeChecked: toBeChecked,
  demonstration: true,
  internalNote: 'CANARY',
  editedBy: ['CANARY'],
  source: { key: 'CANARY', incoming: 'CANARY', loaded: 'CANARY', isIncomplete: true },
  withdrawalReason: 'withdrawn' as const,
  searchText: inAll('CANARY'),
  sortKey: inAll('CANARY'),
  firstPublishedAt: '2020-01-01T00:00:00.000Z',
  publishedAt: instant,
  addedOneDay: 'CANARY',
};
export const subject = {
  department: populated('dep'),
  topics: [id('to1'), populated('to2')],
  contact: inAll('Sporteli'),
};
export const legalBasis = [
  row({ act: inAll('Ligji'), number: '05/L-031', article: '12', gazette: '20/2016', url: 'https://law.example/1' }),
];
export const remedy = row({
  body: inAll('Inspektorati'),
  term: row({ n: 30, unit: 'calendar' as const }),
  how: inAll('Me shkrim'),
  legalBasis: inAll('Neni 12'),
});
export const withoutSerbian = row({ reason: inAll('Pritet përkthimi'), on: instant });
