import { document } from './en/document.ts';
import { form } from './en/form.ts';
import { notice } from './en/notice.ts';
import { place } from './en/place.ts';
import { portal } from './en/portal.ts';
import { procedure } from './en/procedure.ts';
import { tariff } from './en/tariff.ts';
import type { Words } from './words.ts';
import { acts } from './en/acts.ts';

/** The words of the sites in English. */
export const en: Words = {
  municipality: 'Municipality of\u00a0Gjakova',
  republic: 'Republic of\u00a0Kosovo',
  siteNames: { official: 'Official website of the Municipality', portal: 'Services portal' },
  siteShortNames: { official: 'Municipality', portal: 'Services' },
  siteTitles: { official: 'Municipality of Gjakova', portal: 'Gjakova, services portal' },
  wordmarks: {
    official: { name: 'Municipality of\u00a0Gjakova', line: 'Republic of Kosovo' },
    portal: { name: 'Gjakova', line: 'Services portal' },
  },

  skipToContent: 'Skip to content',
  language: 'Language',
  mainPages: 'Main pages',
  youAreHere: 'You are here',
  home: 'Home',
  letters: 'Letters',
  translationToBeChecked: 'This translation is to be checked.',

  demonstrationMark: 'Demonstration',
  demonstrationSite: 'This site shows how the system would work. Do not rely on it.',
  demonstrationDocument: 'Example: this document is made up to show how the system works.',
  findUs: 'Find us',
  otherPages: 'Other pages',
  table: 'Table',
  moment: '{day} at {time}',
  days: { one: 'day', other: 'days' },
  workingDays: { one: 'working day', other: 'working days' },
  calendarDays: { one: 'calendar day', other: 'calendar days' },
  yearLead: 'The months in which something was published.',

  homes: {
    official: {
      title: 'What the municipality has decided',
      description: 'The latest acts, the bodies and the directorates of the Municipality of Gjakova.',
    },
    portal: {
      title: 'What do you need from the municipality?',
      description: 'The procedures of the Municipality of Gjakova: who handles them and whom to ask.',
    },
  },
  chooseLetter: 'Choose the letter that the procedure begins with.',
  byDirectorate: 'By directorate',
  byDirectorateNote: 'Each directorate’s page lists its procedures.',
  needSomething: 'Something to arrange?',
  needSomethingNote: 'The procedures are on the services portal.',

  sections: {
    department: 'Directorates',
    body: 'Bodies',
    decision: 'Decisions',
    procedure: 'Procedures',
    topic: 'Topics',
    tariff: 'Fees',
    form: 'Forms',
    place: 'Offices',
    notice: 'Notices',
  },
  sectionTitles: {
    department: 'Directorates',
    body: 'Bodies of the Municipality',
    decision: 'Register of decisions',
    procedure: 'Procedures, A–Z',
    topic: 'Topics and life events',
    tariff: 'Fees',
    form: 'Forms',
    place: 'Offices',
    notice: 'Notices',
  },
  sectionLeads: {
    department: 'Who answers for what, down to the sector.',
    body: 'Who adopts the acts of the Municipality, with the register of each.',
    decision: 'The acts of the Municipality by body, year and month.',
    procedure: 'What you can arrange with the municipality, in alphabetical order.',
    topic: 'Procedures, notices and decisions by what you are interested in.',
    tariff: 'What it costs today, since when, and what changes.',
    form: 'Forms by directorate: number, languages, and when they were revised.',
    place: 'Where to go, and whether it is open today.',
    notice: 'What closes soon, what holds now, and the archive.',
  },
  emptySections: {
    department: 'No directorate has been published yet.',
    body: 'No body has been published yet.',
    decision: 'No decision has been published yet.',
    procedure: 'No procedure has been published yet.',
    topic: 'No topic has been published yet.',
    tariff: 'No fee has been published yet.',
    form: 'No form has been published yet.',
    place: 'No office has been published yet.',
    notice: 'No notice has been published yet.',
  },
  kindDescriptions: {
    department: 'Sectors, procedures and place in the Municipality of Gjakova.',
    body: 'Duties, register and latest acts of this body of the Municipality of Gjakova.',
    decision: 'An act of the Municipality of Gjakova: its state, its relations to other acts and its text.',
    procedure: 'Who handles this procedure in the Municipality of Gjakova, whom to ask and what is not recorded yet.',
    topic: 'Procedures, notices and decisions of the Municipality of Gjakova on this topic.',
    tariff: 'The amount of this fee today, its history and the procedures that charge it.',
    form: 'A form of the Municipality of Gjakova: what it is for, how to fill it in and where to hand it in.',
    place: 'An office of the Municipality of Gjakova: address, hours, counters and access.',
    notice: 'A notice of the Municipality of Gjakova: deadline, text and whom to ask.',
  },

  directorate: 'Directorate',
  sectorsAndUnits: 'Sectors and units',
  proceduresNote: 'They open on the services portal.',
  noProcedures: 'No procedure has been recorded yet.',
  whereAndWhen: 'Where and when',
  whereAndWhenUnknown: 'Office, telephone and hours have not been recorded yet.',

  document,
  procedure,
  form,
  place,
  tariff,
  notice,
  portal,

  missing: {
    title: 'This page does not exist in English yet',
    lead: 'The municipality has not published it in English. You can read it in another language.',
    others: 'In other languages',
    reason: 'Reason',
    since: 'Recorded on',
    aboutReason: 'Why it is missing',
    whomToAsk: 'Whom to ask',
  },
  moved: { title: 'This page has a new address', lead: 'If you have saved the link, update it.', link: 'New address' },
  gone: {
    title: 'This document is no longer public',
    reasons: {
      'published-in-error': 'It was published in error.',
      consolidated: 'What it said is now part of another document.',
      withdrawn: 'The municipality has withdrawn it.',
    },
    next: 'Where to go on',
  },
  notFound: { title: 'This page was not found', text: 'The link is old, or there is a mistake in the address.' },
  continueHere: 'Continue in English',

  acts,
};
