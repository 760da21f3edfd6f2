import type { Kind } from '@gjakova/shared/kinds';
import { isFilled } from '../fields/is-filled';
import type { PublicDocument } from './public-kinds';
import type { StoredKinds, StoredProcedure } from './stored-kinds';

/** What a document needs to be public, by the paths of fields: `documents.name` is the name in every row. */
interface Required<K extends Kind> {
  /** Localized: needed in Albanian and in every ready language. */
  texts: (document: StoredKinds[K]) => string[];
  /** The same in all languages. A list needs a row. */
  fields: (document: StoredKinds[K]) => string[];
}

/** What a document of any kind needs: its name, its address, and of every major change what it was. */
export const requiredOfAll = {
  texts: ({ changeNotes }: PublicDocument): string[] => [
    'title',
    'slug',
    ...(changeNotes ?? []).flatMap(({ isMajor }, at) => (isMajor ? [`changeNotes.${at}.text`] : [])),
  ],
  fields: ['changeNotes.on'],
};

/** Paths within a group that need a value as soon as one of them has one. */
const ifAny = (group: object | null | undefined, inside: string[], needed: string[]): string[] =>
  inside.some((name) => isFilled((group as Record<string, unknown> | null | undefined)?.[name])) ? needed : []; // a group's own fields

/** The rules of each kind; a kind without them does not compile. */
export const required: { [K in Kind]: Required<K> } = {
  // The summary of a directorate may be empty: nothing is said that is not known.
  department: { texts: () => [], fields: () => [] },
  topic: { texts: () => [], fields: () => ['topicKind'] },
  body: { texts: () => [], fields: () => ['bodyKind', 'code'] },
  tariff: { texts: () => [], fields: () => ['code', 'amounts', 'amounts.cents', 'amounts.validFrom'] },
  procedure: { texts: textsOfProcedure, fields: fieldsOfProcedure },
  decision: {
    texts: ({ withoutSerbian }) => [
      'summary',
      'plainSummary',
      'text',
      'signatory',
      'legalBasis.act',
      ...ifAny(withoutSerbian, ['on'], ['withoutSerbian.reason']),
    ],
    fields: ({ vote }) => [
      'registerNumber',
      'decisionType',
      'adoptedOn',
      'legalBasis',
      'force.publishedIn.locale',
      'force.publishedIn.on',
      ...ifAny(vote, ['for', 'against', 'abstain'], ['vote.for', 'vote.against', 'vote.abstain']),
    ],
  },
  form: {
    texts: ({ status, withoutSerbian }) => [
      ...['summary', 'purpose', 'fillGuide'],
      ...(status === 'withdrawn' ? ['statusReason'] : []),
      ...ifAny(withoutSerbian, ['on'], ['withoutSerbian.reason']),
    ],
    fields: () => ['number', 'procedures', 'files', 'files.language', 'files.file', 'revisedOn', 'status'],
  },
  place: {
    texts: () => ['summary', 'address', 'counters.name'],
    fields: ({ position }) => [
      ...['hours.weekday', 'hours.openings', 'hours.openings.opens', 'hours.openings.closes'],
      ...['exceptions.from', 'exceptions.openings.opens', 'exceptions.openings.closes'],
      ...ifAny(position, ['lat', 'lng'], ['position.lat', 'position.lng']),
    ],
  },
  notice: {
    texts: ({ deadline, cancelled, result, withoutSerbian }) => [
      'summary',
      'text',
      'extensions.reason',
      'streets.text',
      'documents.title',
      ...ifAny(deadline, ['at'], ['deadline.what']),
      ...ifAny(cancelled, ['on'], ['cancelled.reason']),
      ...ifAny(result, ['decision'], ['result.text']),
      ...ifAny(withoutSerbian, ['on'], ['withoutSerbian.reason']),
    ],
    fields: ({ deadline, extensions, cancelled, reference }) => [
      'noticeKind',
      'severity',
      'postedAt',
      'displayUntil',
      'extensions.until',
      'extensions.on',
      'documents.file',
      ...(extensions?.length ? ['deadline.at'] : ifAny(deadline, ['what'], ['deadline.at'])),
      ...ifAny(cancelled, ['reason'], ['cancelled.on']),
      ...ifAny(reference, ['on'], ['reference.number']),
    ],
  },
};

/** What is written of a procedure is written whole; what is *complete* has everything that people need to know. */
function textsOfProcedure({ level, status, verified, outcome, complaint }: StoredProcedure): string[] {
  const ofComplete = ['summary', 'purpose', 'whoCanApply', 'outcome.name', 'complaint.body'];
  return [
    ...(level === 'complete' ? ofComplete : []),
    ...((status ?? 'active') === 'active' ? [] : ['statusReason']),
    ...ifAny(verified, ['on'], ['verified.post']),
    ...ifAny(outcome, ['form', 'validFor', 'validity', 'collect'], ['outcome.name']),
    ...ifAny(complaint, ['how', 'legalBasis'], ['complaint.body']),
    ...['conditions.text', 'cases.label', 'steps.title', 'documents.name', 'dataAsked.text', 'fees.label'],
    'legalBasis.act',
  ];
}

function fieldsOfProcedure(procedure: StoredProcedure): string[] {
  const { level, verified, complaint, outcome, eKosova, noDocuments, isFree } = procedure;
  const ofComplete = [
    ...['procedureKind', 'conditions', 'steps', 'answerDue', 'channels', 'legalBasis'],
    ...(noDocuments ? [] : ['documents']),
    ...(isFree ? [] : ['fees']),
  ];
  return [
    ...(level === 'complete' ? ofComplete : []),
    ...ifAny(verified, ['post'], ['verified.on']),
    ...ifAny(complaint?.term, ['n', 'unit'], ['complaint.term.n', 'complaint.term.unit']),
    ...ifAny(outcome?.validFor, ['n', 'unit'], ['outcome.validFor.n', 'outcome.validFor.unit']),
    ...ifAny(eKosova, ['checkedOn'], ['eKosova.url']),
    ...['cases.key', 'documents.form', 'answerDue.n', 'answerDue.unit', 'channels.channel', 'channels.level'],
  ];
}
