import type { Messages } from './sq';

/** What the panel says in English. */
export const en: Messages = {
  collections: {
    departments: { singular: 'Directorate', plural: 'Directorates and sectors' },
    procedures: { singular: 'Administrative procedure', plural: 'Administrative procedures' },
    users: { singular: 'User', plural: 'Users' },
    services: { singular: 'Connected program', plural: 'Connected programs' },
    reviews: { singular: 'Publication', plural: 'History of publications' },
  },
  groups: { content: 'Content', system: 'System' },
  panel: { title: 'Municipality of Gjakova' },
  fields: {
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
    internalNote: {
      label: 'Internal note',
      description: 'For colleagues only; residents never see it. Example: “Waiting for the directorate’s answer.”',
    },
    withdrawalReason: {
      label: 'Reason of withdrawal',
      description:
        'Choose it and save a draft before you withdraw the page; the reason is public. Example: “Published in error”.',
    },
    parent: {
      label: 'Part of',
      description:
        'The directorate that a sector belongs to; left empty for a directorate. Example: a sector of education belongs to the directorate of education.',
    },
    level: {
      label: 'How complete it is',
      description:
        '“Listed only” when title and directorate are known; “Complete” asks for the summary too. Example: a new procedure starts as “Listed only”.',
    },
    department: {
      label: 'Responsible directorate',
      description:
        'The directorate or sector that handles the procedure; it must be published. Example: for construction permits, the directorate of urbanism.',
    },
    role: {
      label: 'Role',
      description:
        'An editor writes and publishes; an administrator also manages users. Example: the information officer is an editor.',
    },
    purpose: {
      label: 'Purpose',
      description: 'What the program uses its key for. Example: publishing the pages.',
    },
    kind: { label: 'Kind', description: 'The kind of document. Example: administrative procedure.' },
    document: { label: 'Document', description: 'The document’s mark in the system. Example: 1hq3k2v9c0z4m8.' },
    state: { label: 'State', description: 'What happened to the document. Example: published.' },
    digest: {
      label: 'Digest of the text',
      description: 'A mark computed from the text: it changes when the text does. Example: 9f86d0818…',
    },
    by: { label: 'By', description: 'The account that did it, or the loader of content. Example: loader.' },
    note: { label: 'Reason', description: 'Why it was withdrawn, if it was. Example: withdrawn.' },
  },
  options: {
    locales: { sq: 'Albanian', sr: 'Serbian', en: 'English' },
    withdrawalReason: {
      'published-in-error': 'Published in error',
      consolidated: 'Merged into another page',
      withdrawn: 'No longer valid',
    },
    level: { listed: 'Listed only', complete: 'Complete' },
    role: { administrator: 'Administrator', editor: 'Editor' },
    purpose: { publisher: 'Publishing the pages', import: 'Loading content', setup: 'Setting up' },
    kind: { department: 'Directorate', procedure: 'Procedure' },
    state: { published: 'Published', withdrawn: 'Withdrawn' },
  },
  refusals: {
    nothingChanged: 'Nothing has been changed.',
    diskFull: 'The server’s disk is full, so nothing can be saved. Tell the administrator, and try again.',
    mayNot: 'Your account may not do this. Ask an administrator.',
    oneByOne: 'Documents are changed one by one, so that each is checked. Open each of them.',
    allLanguagesAtOnce:
      'A document is published in all its ready languages at once, not in one alone. Set them in “Ready languages” and publish.',
    restoreAsDraft:
      'An earlier version comes back as a draft only, to be read before it is published. Restore it as a draft.',
    notInTrash: 'A new document cannot be made in the trash. Make it as a draft.',
    unclearSave:
      'It is not clear whether this save is a draft, a publication or a withdrawal. Save a draft (draft=true) or name the state (_status).',
    withdrawalOnly: 'A withdrawal changes nothing else. Save the changes as a draft, then withdraw the document.',
    trashMoves:
      'A document is not edited in the trash, and comes out of it as a draft only. Restore it first, then change it.',
    notReady: (missing) =>
      `The document cannot be published yet, because this is missing or not published: ${missing}. Complete it and publish again.`,
    missingText: (language) =>
      `The ${language} text is missing, and residents would see half a page. Write it, or take the language out of “Ready languages”.`,
    controlCharacter:
      'The text has a character that cannot be seen (as after pasting from a PDF), and could break the page. Delete the text and type it again.',
    unknownContent: (what) =>
      `The text has a part that the page cannot show (“${what}”), such as a pasted picture. Take it out of the text.`,
    unsafeLink: (address) =>
      `The link “${address}” leads to no safe page. Write the whole address, with https://, mailto: or tel: at its beginning, or choose a document.`,
    notPresentable: 'The value does not have the form that the page asks for, and would be missing there. Correct it or delete it.',
    lastAdministrator:
      'This is the last account of an administrator; without it nobody could manage accounts. Make another administrator first.',
    invalidSlug:
      'An address has only letters a–z, digits and hyphens between them, at most 200 characters. Write it like this: construction-permit.',
    referenceNotPublic: (field) =>
      `“${field}” is missing or not published, and the page would lack it. Choose a published one, or publish it first.`,
    addressTaken: (path) =>
      `The address ${path} belongs to another document for ever, so that old links never mislead. Write another end of the address.`,
    reasonMissing:
      'The page is public, so withdrawing it needs a reason that residents see too. Choose it in “Reason of withdrawal”, save a draft and withdraw again.',
    stillUsed: (users) => `The document cannot be taken away, because these use it: ${users}. Change them first.`,
    wasPublic: (path) =>
      `The document was public at ${path}, and what was public is not deleted. Leave it in the trash.`,
    systemOnly:
      'Only the system writes this list, so that the history stays true. Change the document that it is about.',
    circle: 'A directorate cannot be part of itself, nor by way of another. Choose another one in “Part of”.',
    shortPassword: (length) =>
      `A password needs at least ${length} characters, so that it is not easily found. Choose a longer one.`,
    longPassword: (length) => `A password may have at most ${length} characters. Choose a shorter one.`,
    guessablePassword:
      'This password is easily guessed: it is often used, repeats itself, or contains your address or the municipality’s name. Choose several words that have nothing to do with each other.',
    signIn: (attempts, minutes) =>
      `The e-mail address or the password is wrong, or the account is locked for ${minutes} minutes after ${attempts} wrong passwords. Check both and try again, or ask an administrator.`,
    tooManySignIns: 'Too many people are signing in at this moment. Wait a few seconds and try again.',
    passwordByAdministrator: 'Passwords are not changed by e-mail. Ask an administrator.',
    accountsByStart: 'The system makes the first accounts when it is set up. Ask whoever set it up.',
    serviceKey: (purpose) => `This address is only for the program with the key “${purpose}”. Send that key.`,
    anyServiceKey: 'This address is only for programs with a key. Send one of their keys.',
    staffOnly: 'Only people who are signed in to the panel see this. Sign in with your account.',
    tooLarge: (limit) => `What was sent is larger than ${limit}. Send it in smaller parts.`,
    notJson: 'What was sent is not valid JSON. Check it and send it again.',
    notValid: 'What was sent does not have the expected form. See the single errors and send it again.',
    invalidCursor: '“after” must be a whole number, zero or more. Send the last number that you received.',
    unknownField: 'This field does not exist, or is not loaded from outside. Leave it out.',
    notLocalized: 'This field wants a value for each language: { sq, sr, en }. Send it like that.',
    notAReference: 'This field wants another document: { source: "its key" }. Send it like that.',
    notRows: 'This field wants rows: [{ … }, { … }]. Send it like that.',
    notAGroup: 'This field wants fields within it: { … }. Send it like that.',
    notADate: 'This field wants a day (2026-11-24) or an instant in UTC (2026-11-24T14:00:00.000Z). Send it like that.',
    notMarkdown: 'This field wants Markdown in each language: { sq: { markdown: "…" } }. Send it like that.',
    lostMarkdown: (line) =>
      `This line of the text was not understood: “${line}”. Headings ##–####, lists, links, tables, quotes, bold and italic are allowed.`,
  },
  publication: {
    title: 'State on the website',
    waiting: (since) => `waiting since ${since}`,
    live: (since, lasted) => `live since ${since}, in ${lasted}`,
    gone: (since) => `gone since ${since}`,
    refused: (step) => `refused at step “${step}”:`,
    earlierIsShown: 'The previous version is still shown.',
    nothingIsShown: 'Nothing is shown on the website yet.',
    notPublic: 'not public in this language',
    unknown: 'The state is not known at the moment, because the system does not answer. It is asked again by itself.',
    steps: { parse: 'reading', address: 'address', render: 'page', links: 'links' },
  },
  troubles: {
    notLive: (titles, since) =>
      `Waiting since ${since} to appear on the website: ${titles}. Nothing is lost, and residents still see the earlier state. Tell whoever looks after the system.`,
    silent: (since) =>
      `The publisher has not asked for changes since ${since}, so nothing new reaches the website. What you publish is kept, and appears as soon as it runs again. Tell whoever looks after the system to start it.`,
    failing: (address, reason, since) =>
      `Since ${since} ${address} cannot be told of publications: it ${reason}. It is tried again by itself. If this lasts, tell whoever looks after the system.`,
    dead: (address, reason, since) =>
      `Telling ${address} of publications was given up at ${since}: it ${reason}. The next publication tries it again. Tell whoever looks after the system.`,
    andOthers: (titles) => `${titles} and others`,
  },
  failures: {
    status: (status) => `answers ${status}`,
    timeout: (seconds) => `does not answer within ${seconds} s`,
    unreachable: 'cannot be reached',
    redirect: 'answers with a redirect, which is not followed',
    gone: 'answers that it no longer exists (410)',
  },
  missing: {
    text: (field, language) => `“${field}” (${language})`,
    reference: (field) => `“${field}”`,
  },
  languages: { sq: 'Albanian', sr: 'Serbian', en: 'English' },
};
