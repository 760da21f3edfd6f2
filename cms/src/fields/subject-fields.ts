import type { Field } from 'payload';
import { lines, reference, references } from './builders';

/** The directorate that answers for a document. */
export const department: Field = reference('department', 'department');

/** What documents of a subject have: who answers for it, and by what it is found. */
export const subjectFields: Field[] = [department, references('topics', 'topic', 10)];

/** Whom to ask about a document, where that is not its directorate. */
export const contact: Field = lines('contact', 1_000);
