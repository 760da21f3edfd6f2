import type { faultsInAlbanian } from './sq';

/** What is wrong with a document, and what it lacks, in English. */
export const faultsInEnglish: typeof faultsInAlbanian = {
  faults: {
    notAnAmount:
      'This is no amount in euro, and would be counted wrong. Write it in digits, with at most two cents after the comma and no minus, as in 12,50.',
    endsBeforeItBegins: 'The last day is before the first day. Correct one of them.',
    periodsOverlap:
      'Two amounts would hold on the same day, and nobody would know what is paid. Put the earliest first, and end each before the next one begins.',
    notACode: 'A code has only small letters a–z, digits and hyphens between them, as in kuvendi-2.',
    codeStays: (code) => `The code “${code}” is part of public addresses, so it never changes. Put it back.`,
    codeTaken: (code) => `The code “${code}” belongs to another body. Choose another one.`,
    keyTaken: (key) => `The key “${key}” is used for another case. Each case has a key of its own.`,
    unknownCase: (key, known) => `There is no case with the key “${key}”. Choose among the cases (${known}), or none.`,
    noneAndSome: 'It says that no document is needed, but the list has some. Untick it, or empty the list.',
    freeAndNot: 'It says that it is free of charge, but the list has fees. Untick it, or empty the list.',
    itself: 'An act cannot have a relation to itself. Take it out of the list.',
    numberTaken: (number, year, title) =>
      `Number ${number} of ${year} belongs to the act “${title}”, because each number is given once. Write the next number.`,
    notYetAdopted: 'This day has not come yet. Write the day on which the act was adopted; until then leave it empty.',
    beforePosting: 'This time is before the posting. Correct one of them.',
    notLater: 'A new deadline has to be later than the one before. Correct the time or the order.',
    weekdayTwice:
      'This day of the week is written twice, and nobody would know which hours hold. Keep one of them, with two rows if there is a break.',
    notATime: 'This is no time of day. Write it in four digits, as in 08:00.',
    closesBeforeItOpens: 'It closes before it opens. Correct one of the times.',
    openingsOverlap: 'This opening begins before the one before it ends. Put them in order and correct them.',
    exceptionsOverlap:
      'Other hours are already given for one of these days, and nobody would know which hold. Separate the days.',
  },
  lacks: {
    field: 'This is missing, and the page would not be complete. Fill it in before you publish.',
    rows: 'The list is empty, and residents would not learn this. Add at least one row.',
    documents: 'It is not known which documents are needed. Add them to the list, or tick “No document is needed”.',
    fees: 'It is not known what it costs. Add the fees to the list, or tick “Free of charge”.',
    displayUntil:
      'It is not known until when the notice is shown: “Time limits and holidays” has no number of days for this kind. Write the time here, or add the kind there.',
    withoutSerbian:
      'Serbian is not among the ready languages, and acts, notices and forms appear without it only with a recorded reason and day. Add Serbian, or fill in “Without Serbian text”.',
  },
};
