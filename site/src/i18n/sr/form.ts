import type { Words } from '../words.ts';

/** The words of forms and of files: their pages, rows and lists. */
export const form: Words['form'] = {
  number: 'Broj',
  revisedOn: 'Revidiran',
  languages: 'Jezici',
  form: 'Obrazac',

  withdrawn: 'Povučen',
  withdrawnNote: 'Nemojte više koristiti ovaj obrazac.',
  expired: 'Više ne važi',
  notYet: 'Još ne važi',
  validFrom: 'Važi od',
  validTo: 'Važi do',
  validity: 'Važenje',
  replaces: 'Zamenjuje',
  replacedBy: 'Zamenjuje ga',
  untilFurtherNotice: 'do druge odluke',

  download: 'Preuzmite obrazac',
  sample: 'Popunjen primer',
  missingInSerbian: 'Obrazac još ne postoji na srpskom.',
  what: 'Čemu služi',
  procedures: 'Postupci u kojima se koristi',
  fillIn: 'Kako se popunjava',
  online: 'Popunite na internetu',
  needs: 'Šta mu treba da bi važio',
  need: { signature: 'Vaš potpis', stamp: 'Pečat', notary: 'Overa kod notara' },
  handIn: 'Gde se predaje',
  noDirectorate: 'Ostalo',

  files: 'Datoteke',
  in: { sq: 'na albanskom', sr: 'na srpskom', en: 'na engleskom' },
  languageNotSaid: 'jezik nije zabeležen',
  pages: { one: 'strana', few: 'strane', other: 'strana' },
  pagesNotCounted: 'broj strana nije poznat',
  scan: 'skenirano: tekst se ne može pretraživati ni čitati naglas',
  accessible: 'pristupačno čitačima ekrana',
  notAccessible: 'nije pristupačno čitačima ekrana',
  accessNotKnown: 'pristupačnost čitačima ekrana nije poznata',
  fingerprint: 'Otisak SHA-256',
};
