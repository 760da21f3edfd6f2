import type { refusalsInAlbanian } from './sq';

/** Why something is refused, and what to do, in English. */
export const refusalsInEnglish: typeof refusalsInAlbanian = {
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
  notAWebAddress: 'This is no whole address on the web. Write it like this: https://ekosova.rks-gov.net.',
  notAnEmail: 'This is no e-mail address. Write it like this: office@gjakova.example.',
  tooLong: (length) => `The text is longer than ${length} characters, and the page has no room for it. Shorten it.`,
  noSuchChoice:
    'The value is none of the choices of this field, and the page would not know it. Choose one from the list.',
  notPresentable:
    'The value does not have the form that the page asks for, and would be missing there. Correct it or delete it.',
  lastAdministrator:
    'This is the last account of an administrator; without it nobody could manage accounts. Make another administrator first.',
  yearSlug: 'Four digits are the place of a year’s archive, so no page can be called that. Add a word: budget-2026.',
  invalidSlug:
    'An address has only letters a–z, digits and hyphens between them, at most 200 characters. Write it like this: construction-permit.',
  titleWithoutLetters: (language) =>
    `The ${language} title has no Latin letters or digits, and no address of the page can be made of it. Write it in words.`,
  referenceNotPublic: (field) =>
    `“${field}” is missing or not published, and the page would lack it. Choose a published one, or publish it first.`,
  referenceEnds: (field) =>
    `“${field}” ends on a set day or is no longer in use, and the page would lack it. Extend it, or choose another one.`,
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
  endsWhileUsed: {
    tariff: (users) =>
      `The last amount has an end, and these would then have no price: ${users}. Add the next amount, or leave the last day empty.`,
    form: (users) =>
      `The form has a last day or is withdrawn from use, and these would then have no form: ${users}. Take it out of them first, or leave it in use without a last day.`,
  },
  wasPublic: (path) => `The document was public at ${path}, and what was public is not deleted. Leave it in the trash.`,
  systemOnly: 'Only the system writes this list, so that the history stays true. Change the document that it is about.',
  circle: {
    parent: 'A directorate cannot be part of itself, nor by way of another. Choose another one in “Part of”.',
    replaces: 'A form cannot take the place of itself, nor by way of another. Take it out of “Takes the place of”.',
  },
  shortPassword: (length) =>
    `A password needs at least ${length} characters, so that it is not easily found. Choose a longer one.`,
  longPassword: (length) => `A password may have at most ${length} characters. Choose a shorter one.`,
  guessablePassword:
    'This password is easily guessed, because it is often used, repeats itself or contains your address or the municipality’s name. Choose several words that have nothing to do with each other.',
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
  unreadableQuery: (part) => `What is asked by “${part}” cannot be understood. Correct the address and try again.`,
  unknownReference:
    'It names a document that does not exist, or a row of another document. Reload the page and try again.',
  unknownField: 'This field does not exist, or is not loaded from outside. Leave it out.',
  wants: (example) => `This field wants a value like this: ${example}. Send it like that.`,
  lostMarkdown: (line) =>
    `This line of the text was not understood: “${line}”. Headings ##–####, lists, links, tables, quotes, bold and italic are allowed.`,
};
