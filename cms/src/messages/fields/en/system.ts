/** Fields that every kind has, and of the system's own collections, in English. */
export const system = {
  title: {
    label: 'Title',
    description: 'The full name, without abbreviations; a capital only at the start. Example: “Construction permit”.',
  },
  slug: {
    label: 'End of the address',
    description:
      'The end of the page’s address: small letters a–z, digits and hyphens. Left empty, it is made from the title. Example: construction-permit.',
  },
  summary: {
    label: 'Summary',
    description:
      'One or two plain sentences, at most 160 characters. Example: “The permit you need before you start to build.”',
  },
  searchText: {
    label: 'Plain text',
    description: 'Title and summary in plain letters, for searching. Example: construction permit.',
  },
  alsoKnownAs: {
    label: 'Other names',
    description:
      'Other names that people know it by; the page shows them. Example: for a construction permit, “house permit”.',
  },
  searchTerms: {
    label: 'Search words',
    description:
      'Words under which search finds it, also dialect and misspellings; the page does not show them. Example: “bulding permit”.',
  },
  changeNotes: {
    label: 'Changes',
    description:
      'What changed and when; residents see the major changes only. Example: 01.11.2026, “A copy of the identity card is no longer needed.”',
  },
  'changeNotes.on': { label: 'Changed on', description: 'The day from which the change holds. Example: 01.11.2026.' },
  'changeNotes.isMajor': {
    label: 'Major change',
    description:
      'Ticked when residents should know of it; the text is then needed, and public. Example: another document is asked for.',
  },
  'changeNotes.text': {
    label: 'What changed',
    description:
      'The change in a sentence, as a resident reads it. Example: “A copy of the identity card is no longer needed.”',
  },
  readyLocales: {
    label: 'Ready languages',
    description:
      'The languages in which residents see the page; Albanian is always shown. Example: add Serbian once the translation is complete.',
  },
  translationToBeChecked: {
    label: 'Translation to be checked',
    description:
      'Languages whose text no translator has checked yet; the page says so. Example: take Serbian out once it has been checked.',
  },
  demonstration: {
    label: 'Made up',
    description:
      'Ticked when the content is made up to show how the system works; the page says so clearly. Example: a procedure made up for a trial.',
  },
  internalNote: {
    label: 'Internal note',
    description: 'For colleagues only; residents never see it. Example: “Waiting for the directorate’s answer.”',
  },
  withdrawalReason: {
    label: 'Reason of withdrawal',
    description: 'It is asked when a document is withdrawn, and is public. Example: “Published in error”.',
  },
  role: {
    label: 'Role',
    description:
      'An editor writes, approves and publishes; an author writes for the own directorate; a translator translates; an administrator also manages users. Example: the information officer is an editor.',
  },
  ownDepartment: {
    label: 'Directorate of the author',
    description:
      'The directorate that an author writes for; nobody else needs one. Example: an author in urbanism chooses the directorate of urbanism.',
  },
  purpose: {
    label: 'Purpose',
    description: 'What the program uses its key for. Example: publishing the pages.',
  },
  kind: { label: 'Kind', description: 'The kind of document. Example: administrative procedure.' },
  document: { label: 'Document', description: 'The title that the document had. Example: Construction permit.' },
  documentId: {
    label: 'Mark of the document',
    description: 'The document’s mark in the system. Example: 1hq3k2v9c0z4m8.',
  },
  state: { label: 'State', description: 'What happened to the document. Example: published.' },
  digest: {
    label: 'Digest of the text',
    description: 'A mark computed from the text: it changes when the text does. Example: 9f86d0818…',
  },
  by: { label: 'By', description: 'The account that did it, or the loader of content. Example: loader.' },
  byName: { label: 'By', description: 'The e-mail of whoever did it. Example: editor@gjakova.example.' },
  since: { label: 'Since', description: 'When it happened. Example: 24.11.2026 15:02.' },
  isLatest: { label: 'Latest step', description: 'Whether this is the document’s latest step. Example: yes.' },
  note: {
    label: 'Note',
    description: 'What has to be changed, or why it was withdrawn. Example: “The fee is missing.”',
  },
};
