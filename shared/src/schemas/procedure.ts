import { z } from 'zod';
import {
  commonForm,
  day,
  legalSource,
  line,
  paragraphs,
  referenceTo,
  remedy,
  subjectForm,
  term,
  textOf,
  webAddress,
} from './common.ts';

/** Keys of the cases that something holds for; empty: for all. */
const cases = z.array(z.string().min(1));

/** The public form of a procedure in one language (CPSV-AP PublicService, schema.org GovernmentService). */
export const procedureSchema = z.strictObject({
  kind: z.literal('procedure'),
  ...commonForm,
  ...subjectForm,
  /** `listed`: title and directorate are known, and pages say whom to ask for the rest. */
  level: z.enum(['listed', 'complete']),
  /** Who checked it; null: to be verified, and pages say so. */
  verified: z.strictObject({ post: line, on: day }).nullable(),
  /** Its number in the Registry of Administrative Procedures. */
  registryId: line.nullable(),
  procedureKind: z
    .enum(['permit', 'certificate', 'registration', 'payment', 'benefit', 'information', 'report'])
    .nullable(),
  status: z.enum(['active', 'limited', 'suspended', 'closed']),
  /** Why it is not active, and until when. */
  statusReason: textOf(1_000),
  statusUntil: day.nullable(),
  purpose: paragraphs,
  whoCanApply: paragraphs,
  conditions: z.array(textOf(1_000)),
  /** Variants that change documents, fees or deadline. */
  cases: z.array(
    z.strictObject({ key: z.string().regex(/^[a-z0-9-]{1,40}$/), label: line, appliesWhen: textOf(1_000) }),
  ),
  steps: z.array(
    z.strictObject({
      title: line,
      text: paragraphs,
      optional: z.boolean(),
      place: referenceTo('place').nullable(),
      timeText: line,
    }),
  ),
  documents: z.array(
    z.strictObject({
      name: line,
      form: z.enum(['original', 'copy', 'certified-copy']),
      copies: z.int().min(1).max(99),
      issuedBy: line,
      obtainUrl: webAddress.nullable(),
      cases,
    }),
  ),
  /** Said explicitly: no document is needed. */
  noDocuments: z.boolean(),
  dataAsked: z.array(line),
  fees: z.array(
    z.strictObject({
      label: line,
      tariff: referenceTo('tariff'),
      payWhere: line,
      method: z.enum(['bank', 'cash', 'card', 'online']).nullable(),
      account: line,
      cases,
    }),
  ),
  /** Said explicitly: it costs nothing. */
  isFree: z.boolean(),
  answerDue: z.array(z.strictObject({ ...term.shape, startsFrom: line, cases })),
  silenceMeans: z.enum(['none', 'consent', 'refusal']).nullable(),
  outcome: z
    .strictObject({
      name: line,
      form: z.enum(['paper', 'digital']).nullable(),
      /** How long it holds. */
      validFor: z.strictObject({ n: z.int().min(1).max(100), unit: z.enum(['days', 'months', 'years']) }).nullable(),
      /** How long it holds where no number says it, for example `Permanent`; empty while unknown. */
      validity: line,
      collect: textOf(1_000),
    })
    .nullable(),
  channels: z.array(
    z.strictObject({
      channel: z.enum(['counter', 'e-kosova', 'online', 'phone', 'post', 'e-mail']),
      level: z.enum(['information', 'download', 'apply', 'pay']),
      place: referenceTo('place').nullable(),
      url: webAddress.nullable(),
      loginRequired: z.boolean(),
      note: textOf(1_000),
    }),
  ),
  /** Its page on eKosova, and when somebody last saw that it works. */
  eKosova: z.strictObject({ url: webAddress, checkedOn: day.nullable() }).nullable(),
  forms: z.array(referenceTo('form')),
  complaint: remedy.nullable(),
  legalBasis: z.array(legalSource),
  related: z.array(referenceTo('procedure')),
  next: z.array(referenceTo('procedure')),
});

export type PublishedProcedure = z.infer<typeof procedureSchema>;
