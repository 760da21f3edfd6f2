import type { Field } from 'payload';
import { reference, references } from './builders';

/** The directorate that answers for a document. */
export const department: Field = reference('department', 'department');

/** What documents of a subject have: who answers for it, and by what it is found. */
export const subjectFields: Field[] = [department, references('topics', 'topic', 10)];
