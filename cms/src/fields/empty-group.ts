import type { Field, FieldHook } from 'payload';

/**
 * Takes a group that is sent as null for one whose fields are all emptied.
 *
 * Payload fails on such a group, and would keep the fields of one that is sent without them.
 */
export const emptyGroup =
  (fields: Field[]): FieldHook =>
  ({ value }) =>
    value === null ? Object.fromEntries(fields.flatMap(emptyValue)) : (value as unknown); // Payload's type is `any`

const emptyValue = (field: Field): [string, unknown][] =>
  'name' in field ? [[field.name, field.type === 'array' ? [] : null]] : [];
