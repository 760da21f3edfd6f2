import type { PublishedProcedure } from '@gjakova/shared/schemas/procedure';

/** What a citizen needs of a procedure and may miss on its page. */
export type Gap =
  | 'purpose'
  | 'whoCanApply'
  | 'documents'
  | 'fee'
  | 'answerDue'
  | 'form'
  | 'channels'
  | 'outcome'
  | 'complaint'
  | 'legalBasis';

type Recorded = Omit<PublishedProcedure, 'publishedAt'>;

/**
 * Whether something of a procedure is recorded, in the order in which the page has it. Not every procedure has a form:
 * what is complete without one lacks none.
 */
const isRecorded: Record<Gap, (procedure: Recorded) => boolean> = {
  purpose: ({ purpose }) => purpose !== '',
  whoCanApply: ({ whoCanApply }) => whoCanApply !== '',
  documents: ({ documents, noDocuments }) => noDocuments || documents.length > 0,
  fee: ({ fees, isFree }) => isFree || fees.length > 0,
  answerDue: ({ answerDue }) => answerDue.length > 0,
  form: ({ level, forms }) => level === 'complete' || forms.length > 0,
  channels: ({ channels }) => channels.length > 0,
  outcome: ({ outcome }) => outcome !== null,
  complaint: ({ complaint }) => complaint !== null,
  legalBasis: ({ legalBasis }) => legalBasis.length > 0,
};

/** What is not recorded of a procedure: named on its page, never filled with a guess. */
export const gapsOf = (procedure: Recorded): Gap[] =>
  (Object.keys(isRecorded) as Gap[]).filter((gap) => !isRecorded[gap](procedure)); // the keys of an object literal
