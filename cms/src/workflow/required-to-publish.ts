import type { Kind } from '@gjakova/shared/kinds';
import { isFilled } from '../fields/is-filled';
import type { StoredKinds, StoredProcedure } from './stored-kinds';

/** What a document needs to be public, by the paths of fields: `documents.name` is the name in every row. */
interface Required<K extends Kind> {
  /** Localized: needed in Albanian and in every ready language. */
  texts: (document: StoredKinds[K]) => string[];
  /** The same in all languages. A list needs a row. */
  fields: (document: StoredKinds[K]) => string[];
}

const always = ['title', 'slug'];

/** Paths within a group that need a value as soon as one of them has one. */
const ifAny = (group: object | null | undefined, inside: string[], needed: string[]): string[] =>
  inside.some((name) => isFilled((group as Record<string, unknown> | null | undefined)?.[name])) ? needed : []; // a group's own fields

/** The rules of each kind; a kind without them does not compile. */
export const required: { [K in Kind]: Required<K> } = {
  // The summary of a directorate may be empty: nothing is said that is not known.
  department: { texts: () => always, fields: () => [] },
  topic: { texts: () => always, fields: () => ['topicKind'] },
  body: { texts: () => always, fields: () => ['bodyKind', 'code'] },
  tariff: { texts: () => always, fields: () => ['code', 'amounts', 'amounts.cents', 'amounts.validFrom'] },
  procedure: { texts: textsOfProcedure, fields: fieldsOfProcedure },
  decision: {
    texts: ({ withoutSerbian }) => [
      ...always,
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
  notice: {
    texts: ({ deadline, cancelled, result, withoutSerbian }) => [
      ...always,
      'summary',
      'text',
      'extensions.reason',
      'streets.text',
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
    ...always,
    ...(level === 'complete' ? ofComplete : []),
    ...((status ?? 'active') === 'active' ? [] : ['statusReason']),
    ...ifAny(verified, ['on'], ['verified.post']),
    ...ifAny(outcome, ['form', 'validity', 'collect'], ['outcome.name']),
    ...ifAny(complaint, ['how', 'legalBasis'], ['complaint.body']),
    ...['conditions.text', 'cases.label', 'steps.title', 'documents.name', 'dataAsked.text', 'fees.label'],
    'legalBasis.act',
  ];
}

function fieldsOfProcedure({ level, verified, complaint, noDocuments, isFree }: StoredProcedure): string[] {
  const ofComplete = [
    ...['procedureKind', 'conditions', 'steps', 'answerDue', 'channels', 'legalBasis'],
    ...(noDocuments ? [] : ['documents']),
    ...(isFree ? [] : ['fees']),
  ];
  return [
    ...(level === 'complete' ? ofComplete : []),
    ...ifAny(verified, ['post'], ['verified.on']),
    ...ifAny(complaint?.term, ['n', 'unit'], ['complaint.term.n', 'complaint.term.unit']),
    ...['cases.key', 'documents.form', 'answerDue.n', 'answerDue.unit', 'channels.channel', 'channels.level'],
  ];
}
