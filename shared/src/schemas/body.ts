import { z } from 'zod';
import { commonForm, paragraphs, slugPattern } from './common.ts';

/** The public form of a body of the municipality that adopts acts (CPOV PublicOrganisation, OParl Organization). */
export const bodySchema = z.strictObject({
  kind: z.literal('body'),
  ...commonForm,
  bodyKind: z.enum(['mayor', 'assembly', 'committee', 'directorate']),
  /** Names its register in addresses, in all languages, for ever: `/sq/vendimet/kuvendi/2026/11/`. */
  code: z.string().max(40).regex(slugPattern),
  duties: paragraphs,
});

export type PublishedBody = z.infer<typeof bodySchema>;
