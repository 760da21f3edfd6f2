import { rsLatin } from '@payloadcms/translations/languages/rsLatin';
import { withOwnTexts, type OwnTexts } from './own-texts';
import { general } from './sr/general';

const authentication: OwnTexts['authentication'] = {
  // No e-mail is sent.
  forgotPasswordEmailInstructions: 'Lozinka se ne menja elektronskom poštom. Obratite se administratoru.',
  lockUntil: 'Zaključan do',
  loggedOutInactivity: 'Odjavljeni ste, jer neko vreme niste radili.',
  loggedOutSuccessfully: 'Odjavljeni ste.',
};

const error: OwnTexts['error'] = {
  correctInvalidFields: 'Ispravite označena polja.',
  followingFieldsInvalid_one: 'Ovo polje nije ispravno:',
  followingFieldsInvalid_other: 'Ova polja nisu ispravna:',
  localesNotSaved_one: 'Ovaj jezik nije sačuvan:',
  localesNotSaved_other: 'Ovi jezici nisu sačuvani:',
  notFound: 'Traženo nije pronađeno.',
  unPublishingDocument: 'Dokument nije povučen.',
};

const fields: OwnTexts['fields'] = {
  addNew: 'Dodaj',
  addNewLabel: 'Dodaj: {{label}}',
  addRelationship: 'Dodaj dokument',
  chooseLabel: 'Izaberi: {{label}}',
  editRelationship: 'Izmeni povezani dokument',
  itemsAndMore: '{{items}} i još {{count}}',
  linkedTo: 'Vodi na <0>{{label}}</0>',
  newLabel: 'Novi dokument: {{label}}',
  removeRelationship: 'Ukloni povezani dokument',
  selectExistingLabel: 'Izaberi: {{label}}',
  swapRelationship: 'Zameni povezani dokument',
};

const localization: OwnTexts['localization'] = {
  localeToPublish: 'Jezik objave',
  selectedLocales: 'Izabrani jezici',
  selectLocaleToDuplicate: 'Izaberite jezike koji se kopiraju',
};

const operators: OwnTexts['operators'] = {
  equals: 'jeste',
  exists: 'je popunjeno',
  isGreaterThan: 'je veće od, posle',
  isGreaterThanOrEqualTo: 'je najmanje, od',
  isIn: 'je među',
  isLessThan: 'je manje od, pre',
  isLessThanOrEqualTo: 'je najviše, do',
  isLike: 'sadrži reči',
  isNotEqualTo: 'nije',
  isNotIn: 'nije među',
  isNotLike: 'ne sadrži reči',
};

const version: OwnTexts['version'] = {
  aboutToUnpublish: 'Dokument će biti povučen iz javnosti. Da li ste sigurni?',
  currentDocumentStatus: 'Trenutni dokument: {{docStatus}}',
  currentlyPublished: 'Trenutno objavljeno',
  currentPublishedVersion: 'Trenutno objavljena verzija',
  draftSavedSuccessfully: 'Nacrt je sačuvan.',
  modifiedOnly: 'Samo izmenjeno',
  moreVersions: 'Još verzija…',
  noFurtherVersionsFound: 'Nema drugih verzija',
  noLabelGroup: 'Grupa bez imena',
  noRowsSelected: 'Ništa nije izabrano ({{label}})',
  previouslyDraft: 'Raniji nacrt',
  previousVersion: 'Prethodna verzija',
  publish: 'Objavi',
  publishAllLocales: 'Objavi na svim jezicima',
  publishChanges: 'Objavi izmene',
  showingVersionsFor: 'Verzije za:',
  specificVersion: 'Određena verzija',
  unpublish: 'Povuci',
  unpublished: 'Povučeno',
  unpublishedSuccessfully: 'Povučeno.',
  versionCount_many: 'Verzija: {{count}}',
  versionCount_none: 'Nema verzija',
  versionCount_one: 'Verzija: {{count}}',
  versionCount_other: 'Verzija: {{count}}',
};

/** Payload's own texts in Serbian, with words of ours where its own are wrong, or other ones than ours. */
export const sr = withOwnTexts(rsLatin, { authentication, error, fields, general, localization, operators, version });
