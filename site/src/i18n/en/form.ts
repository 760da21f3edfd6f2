import type { Words } from '../words.ts';

/** The words of forms and of files: their pages, rows and lists. */
export const form: Words['form'] = {
  number: 'Number',
  revisedOn: 'Revised on',
  languages: 'Languages',
  form: 'Form',

  withdrawn: 'Withdrawn',
  withdrawnNote: 'Do not use this form any more.',
  expired: 'No longer valid',
  notYet: 'Not valid yet',
  validFrom: 'Valid from',
  validTo: 'Valid until',
  validity: 'Validity',
  replaces: 'Replaces',
  replacedBy: 'Replaced by',
  untilFurtherNotice: 'until further notice',

  download: 'Download the form',
  sample: 'A filled-in sample',
  missingInSerbian: 'The form does not exist in Serbian yet.',
  what: 'What it is for',
  procedures: 'Procedures that use it',
  fillIn: 'How to fill it in',
  online: 'Fill it in online',
  needs: 'What it needs before it counts',
  need: { signature: 'Your signature', stamp: 'A stamp', notary: 'Certification by a notary' },
  handIn: 'Where to hand it in',
  noDirectorate: 'Others',

  files: 'Files',
  in: { sq: 'in Albanian', sr: 'in Serbian', en: 'in English' },
  languageNotSaid: 'language not recorded',
  pages: { one: 'page', other: 'pages' },
  pagesNotCounted: 'pages not counted',
  scan: 'scanned: its text can be neither searched nor read out',
  accessible: 'accessible to screen readers',
  notAccessible: 'not accessible to screen readers',
  accessNotKnown: 'accessibility to screen readers not known',
  fingerprint: 'SHA-256 fingerprint',
};
