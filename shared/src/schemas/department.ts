import { z } from 'zod';
import { commonForm, referenceTo, textOf } from './common.ts';

/** The public form of a directorate, or of a sector (which has a `parent`), in one language (CPOV PublicOrganisation). */
export const departmentSchema = z.strictObject({
  kind: z.literal('department'),
  ...commonForm,
  parent: referenceTo('department').nullable(),
  /** How to reach it: address, telephone, hours, in lines; empty while unknown. */
  contact: textOf(1_000),
});

export type PublishedDepartment = z.infer<typeof departmentSchema>;
