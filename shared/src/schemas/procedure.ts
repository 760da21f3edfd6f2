import { z } from 'zod';
import { commonForm, referenceTo } from './common.ts';

/** The public form of a procedure in one language (CPSV-AP PublicService, schema.org GovernmentService). */
export const procedureSchema = z.strictObject({
  kind: z.literal('procedure'),
  ...commonForm,
  /** `listed`: title and directorate are known, and pages say whom to ask for the rest. */
  level: z.enum(['listed', 'complete']),
  department: referenceTo('department'),
});

export type PublishedProcedure = z.infer<typeof procedureSchema>;
