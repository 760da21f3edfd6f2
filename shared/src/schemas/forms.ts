import type { z } from 'zod';
import type { Kind } from '../kinds.ts';
import { departmentSchema, type PublishedDepartment } from './department.ts';
import { procedureSchema, type PublishedProcedure } from './procedure.ts';

/** The public form of each kind, in one language. */
export interface Forms {
  department: PublishedDepartment;
  procedure: PublishedProcedure;
}
export type Form<K extends Kind = Kind> = Forms[K];

/** One schema for each kind; a kind without one does not compile. Strict: a private field stops the document. */
export const formSchemas: { [K in Kind]: z.ZodType<Forms[K]> } = {
  department: departmentSchema,
  procedure: procedureSchema,
};
