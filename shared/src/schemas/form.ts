import { z } from 'zod';
import {
  commonForm,
  day,
  line,
  localeSchema,
  paragraphs,
  referenceTo,
  richText,
  subjectForm,
  textOf,
  webAddress,
} from './common.ts';
import { withoutSerbian } from './decision.ts';
import { fileSchema } from './file.ts';

/** The public form of a form to fill in, in one language. */
export const formSchema = z.strictObject({
  kind: z.literal('form'),
  ...commonForm,
  ...subjectForm,
  number: line.min(1),
  purpose: paragraphs,
  procedures: z.array(referenceTo('procedure')),
  /** The blanks: one for each language that it exists in. */
  files: z.array(z.strictObject({ language: localeSchema, format: z.enum(['pdf']), file: fileSchema })),
  revisedOn: day.nullable(),
  validFrom: day.nullable(),
  /** The last day; null: until further notice. */
  validTo: day.nullable(),
  /** Forms that it takes the place of. */
  replaces: z.array(referenceTo('form')),
  /** How to fill it in (law on access to public documents). */
  fillGuide: richText,
  sampleFilled: fileSchema.nullable(),
  onlineUrl: webAddress.nullable(),
  /** What a filled one needs before it counts. */
  needs: z.array(z.enum(['signature', 'stamp', 'notary'])),
  whereToSubmit: z.array(referenceTo('place')),
  /** A withdrawn form stays, so that whoever holds one learns why. */
  status: z.enum(['current', 'withdrawn']),
  statusReason: textOf(1_000),
  withoutSerbian,
});

export type PublishedForm = z.infer<typeof formSchema>;
