import { fieldsOfKinds } from './fields/en';
import { kindsInEnglish } from './kinds/en';
import type { Messages } from './sq';

/** What the panel says in English. */
export const en: Messages = {
  ...kindsInEnglish,
  collections: {
    ...kindsInEnglish.collections,
    users: { singular: 'User', plural: 'Users' },
    services: { singular: 'Connected program', plural: 'Connected programs' },
    reviews: { singular: 'Approval or publication', plural: 'Approvals and publications' },
  },
  groups: { content: 'Content', settings: 'Settings', system: 'System' },
  panel: { title: 'Municipality of Gjakova' },
  fields: {
    ...fieldsOfKinds,
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
  },
  options: {
    ...kindsInEnglish.options,
    locales: { sq: 'Albanian', sr: 'Serbian', en: 'English' },
    withdrawalReason: {
      'published-in-error': 'Published in error',
      consolidated: 'Merged into another page',
      withdrawn: 'No longer valid',
    },
    role: {
      administrator: 'Administrator',
      editor: 'Editor',
      author: 'Author',
      translator: 'Translator',
      'alert-publisher': 'Publisher of alerts',
    },
    purpose: { publisher: 'Publishing the pages', import: 'Loading content', setup: 'Setting up' },
    state: {
      submitted: 'Waits for approval',
      'changes asked': 'Changes asked',
      approved: 'Approved',
      published: 'Published',
      withdrawn: 'Withdrawn',
    },
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
    notPresentable:
      'The value does not have the form that the page asks for, and would be missing there. Correct it or delete it.',
    lastAdministrator:
      'This is the last account of an administrator; without it nobody could manage accounts. Make another administrator first.',
    invalidSlug:
      'An address has only letters a–z, digits and hyphens between them, at most 200 characters. Write it like this: construction-permit.',
    referenceNotPublic: (field) =>
      `“${field}” is missing or not published, and the page would lack it. Choose a published one, or publish it first.`,
    addressTaken: (path) =>
      `The address ${path} belongs to another document for ever, so that old links never mislead. Write another end of the address.`,
    reasonMissing:
      'The page is public, so withdrawing it needs a reason that residents see too. Choose it in “Reason of withdrawal” and try again.',
    approval: {
      'not approved': 'The document is published only once another person has approved it. Submit it for approval.',
      'changed since':
        'The document was changed after it was approved, and an approval is of the text that was read. Submit it for approval again.',
      'approved by an editor':
        'The document was approved by someone who has edited it. Submit it for approval by another person.',
      'approved by the loader':
        'Only the loader of content approved this text, for its own publication. Submit it for approval by an editor.',
    },
    ownDepartment:
      'You write for your own directorate only, and this document is not of it. Choose your directorate in “Responsible directorate”, or ask an editor.',
    authorWithoutDepartment:
      'An author writes for one directorate, and could write nothing without it. Choose the directorate.',
    translations:
      'A translator writes in Serbian and English; the Albanian text is what is translated. Switch to Serbian or English.',
    sharedField: (field) =>
      `The field “${field}” is the same in all languages, and a translator changes texts only. Leave it as it was, or ask an editor.`,
    inTrash: 'The document is in the trash. Restore it first.',
    nothingNew: 'There is nothing to approve, because the text is the published one. Change and save it first.',
    alreadySubmitted:
      'This text is already submitted or approved, and is not submitted twice. See its state in “Approval”.',
    notSubmitted: 'The document does not wait for approval. It has to be submitted for approval first.',
    changedSinceSubmitted:
      'The document was changed since it was submitted or since you opened it, and only a text that was read is approved. Open it again; if needed, ask for a new submission.',
    ownText: 'You have edited this document, so somebody else approves it. Ask a colleague.',
    noteMissing: 'The note is missing, and the author would not know what to change. Write what has to be changed.',
    noteTooLong: (limit) => `A note has at most ${limit} characters, to be read at a glance. Shorten it.`,
    notPublic: 'The document is not public, so there is nothing to withdraw. Open it again to see its state.',
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
    wants: (example) => `This field wants a value like this: ${example}. Send it like that.`,
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
  workflow: {
    title: 'Approval',
    loader: 'the loader of content',
    draft: 'A draft that is not submitted for approval yet.',
    draftOfOne: 'A draft that is not published yet.',
    inTrash: 'The document is in the trash.',
    states: {
      submitted: (by, at) => `Submitted for approval by ${by} on ${at}.`,
      'changes asked': (by, at) => `Changes asked for by ${by} on ${at}:`,
      approved: (by, at) => `Approved by ${by} on ${at}.`,
      published: (by, at) => `Published by ${by} on ${at}.`,
      withdrawn: (by, at) => `Withdrawn by ${by} on ${at}:`,
    },
    changedSince: {
      submitted: 'The text was changed since then, so it has to be submitted again.',
      approved: 'The text was changed since then, so the approval no longer holds.',
      published: 'There are changes that are not published yet.',
    },
    approvedByEditor: 'Whoever approved it has edited it since, so it has to be submitted again.',
    ownText: 'You cannot approve it, because you have edited it.',
    othersApprove: 'An editor who has not edited it approves it.',
    mayBePublished: 'It can be published.',
    done: {
      'request-review': 'The document is submitted for approval.',
      approve: 'The document is approved and can be published.',
      'ask-for-changes': 'Your request for changes is saved.',
      withdraw: 'The document is withdrawn from the public.',
      'move-to-trash': 'The document is in the trash.',
      'restore-from-trash': 'The document is restored from the trash, as a draft.',
    },
    panel: {
      actions: 'What to do with the document',
      cancel: 'Cancel',
      note: 'What has to be changed',
      reason: 'Reason of withdrawal',
      chooseReason: 'Choose a reason',
      saveFirst: 'Save your changes as a draft first: this is done with the saved text.',
      reopen: 'The document was changed since you opened it. Reload the page and read it before you approve it.',
      noAnswer: 'The system did not answer, so it is not known whether this was done. Reload the page and try again.',
      steps: {
        'request-review': 'Submit for approval',
        approve: 'Approve',
        'ask-for-changes': 'Ask for changes',
        withdraw: 'Withdraw',
        'move-to-trash': 'Move to trash',
        'restore-from-trash': 'Restore from trash',
      },
      questions: {
        'ask-for-changes': 'What has to be changed?',
        withdraw: 'Withdraw the document from the public?',
        'move-to-trash': 'Move the document to the trash?',
        'restore-from-trash': 'Restore the document from the trash?',
      },
      consequences: {
        'ask-for-changes': 'Your note is shown on the document, and its approval, if it has one, ends.',
        withdraw: 'The page will no longer be shown, and its address will tell the reason. The text stays as a draft.',
        'move-to-trash': 'It can be restored from the trash, as a draft.',
        'restore-from-trash': 'It comes back as a draft, and is published separately.',
      },
    },
    workList: {
      title: 'What to show',
      waiting: 'Waiting for approval',
      latest: 'State of each document',
      history: 'The whole history',
    },
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
