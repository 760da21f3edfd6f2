import { z } from 'zod';
import { commonForm, referenceTo } from './common.ts';

/** The public form of a directorate, or of a sector (which has a `parent`), in one language (CPOV PublicOrganisation). */
export const departmentSchema = z.strictObject({
  kind: z.literal('department'),
  ...commonForm,
  parent: referenceTo('department').nullable(),
});

export type PublishedDepartment = z.infer<typeof departmentSchema>;
