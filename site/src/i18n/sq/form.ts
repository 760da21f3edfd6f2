import type { Plural } from '../../counting.ts';
import type { Need } from '../words.ts';
import type { Locale } from '@gjakova/shared/locales';

const pages: Plural = { one: 'faqe', other: 'faqe' };

/** The words of forms and of files: their pages, rows and lists. */
export const form = {
  number: 'Numri',
  revisedOn: 'Rishikuar më',
  languages: 'Gjuhët',
  form: 'Formulari',

  withdrawn: 'I tërhequr',
  withdrawnNote: 'Mos e përdorni më këtë formular.',
  expired: 'Nuk vlen më',
  notYet: 'Ende nuk vlen',
  validFrom: 'Vlen prej',
  validTo: 'Vlen deri më',
  validity: 'Vlefshmëria',
  replaces: 'Zëvendëson',
  replacedBy: 'Zëvendësohet nga',
  untilFurtherNotice: 'deri në vendim tjetër',

  download: 'Shkarkoni formularin',
  sample: 'Shembull i plotësuar',
  missingInSerbian: 'Formulari nuk ekziston ende në serbisht.',
  what: 'Për çfarë shërben',
  procedures: 'Procedurat ku përdoret',
  fillIn: 'Si plotësohet',
  online: 'Plotësojeni në internet',
  needs: 'Çfarë i duhet që të vlejë',
  need: {
    signature: 'Nënshkrimi juaj',
    stamp: 'Vula',
    notary: 'Vërtetimi te noteri',
  } satisfies Record<Need, string>,
  handIn: 'Ku dorëzohet',
  noDirectorate: 'Të tjerë',

  files: 'Skedarët',
  in: { sq: 'në shqip', sr: 'në serbisht', en: 'në anglisht' } satisfies Record<Locale, string>,
  languageNotSaid: 'gjuha nuk është shënuar',
  pages,
  pagesNotCounted: 'faqet nuk janë numëruar',
  scan: 'i skanuar: pa tekst për kërkim dhe lexim me zë',
  accessible: 'i qasshëm për lexues ekrani',
  notAccessible: 'jo i qasshëm për lexues ekrani',
  accessNotKnown: 'qasja me lexues ekrani nuk dihet',
  fingerprint: 'Gjurma SHA-256',
};
