import { z } from 'zod';
import {
  commonForm,
  day,
  legalSource,
  line,
  localeSchema,
  paragraphs,
  referenceTo,
  remedy,
  richText,
  slugPattern,
  subjectForm,
  textOf,
} from './common.ts';

const decisionTypes = [
  'decision',
  'regulation',
  'statute',
  'order',
  'conclusion',
  'ruling',
  'budget',
  'tariff',
  'appointment',
  'expropriation',
  'public-auction',
] as const;

/** Why a document has no Serbian text yet, since which day that is known; shown to those who look for it. */
export const withoutSerbian = z
  .strictObject({
    reason: textOf(500),
    /** The same for those who came for Serbian; empty where only Albanian says it. */
    reasonInSerbian: textOf(500),
    on: day,
  })
  .nullable();

/** The public form of an act in the register, in one language (ELI LegalResource, schema.org Legislation, OParl Paper). */
export const decisionSchema = z.strictObject({
  kind: z.literal('decision'),
  ...commonForm,
  ...subjectForm,
  /** Without gaps for each body and year. */
  registerNumber: line.min(1),
  body: referenceTo('body'),
  /** The body's code: part of the addresses of the register. */
  bodyCode: z.string().max(40).regex(slugPattern),
  decisionType: z.enum(decisionTypes),
  protocolNumber: line,
  protocolDate: day.nullable(),
  plainSummary: paragraphs,
  adoptedOn: day,
  inForceFrom: day.nullable(),
  inForceTo: day.nullable(),
  /** The recorded facts that force follows from; one of them missing: not yet established. */
  force: z.strictObject({
    publishedIn: z.array(z.strictObject({ locale: localeSchema, on: day })),
    /** Outcome of the review of legality by the ministry. */
    legalityReview: z.enum(['confirmed', 'returned', 'pending']).nullable(),
    /** What the day of coming into force rests on. */
    basis: line,
  }),
  legalBasis: z.array(legalSource),
  text: richText,
  /** The post that signed it. */
  signatory: line,
  vote: z.strictObject({ for: z.int().min(0), against: z.int().min(0), abstain: z.int().min(0) }).nullable(),
  amends: z.array(referenceTo('decision')),
  repeals: z.array(referenceTo('decision')),
  corrects: z.array(referenceTo('decision')),
  implements: z.array(referenceTo('decision')),
  appeal: remedy.nullable(),
  withoutSerbian,
});

export type PublishedDecision = z.infer<typeof decisionSchema>;

/** A fact without which nobody can say whether an act is in force. */
export type ForceGap = 'albanian' | 'serbian' | 'review' | 'review-pending' | 'review-returned' | 'from' | 'basis';

const gapsOfReview = { pending: 'review-pending', returned: 'review-returned' } as const;

/**
 * What is not recorded of the facts that force follows from, in the order in which they come about: publication in
 * both official languages, the review of legality, the day of coming into force and what that rests on.
 */
export function forceGapsOf({ force, inForceFrom }: Pick<PublishedDecision, 'force' | 'inForceFrom'>): ForceGap[] {
  const { publishedIn, legalityReview, basis } = force;
  const isPublishedIn = (language: string) => publishedIn.some(({ locale }) => locale === language);
  const gaps: (ForceGap | false)[] = [
    !isPublishedIn('sq') && 'albanian',
    !isPublishedIn('sr') && 'serbian',
    legalityReview !== 'confirmed' && (legalityReview ? gapsOfReview[legalityReview] : 'review'),
    inForceFrom === null && 'from',
    basis === '' && 'basis',
  ];
  return gaps.filter((gap) => gap !== false);
}
