import type { FlattenedField } from 'payload';
import { canonical } from '../workflow/digest';
import { idOf } from './id-of';

type Row = Record<string, unknown>;

/**
 * What of a field's value is the same in all languages, as a text that can be compared.
 *
 * Rows count with their ids and their order: a row that is made anew has lost its other languages.
 */
export function sharedValue(field: FlattenedField, value: unknown): string {
  if ('localized' in field && field.localized) return '';
  switch (field.type) {
    case 'group':
    case 'tab':
      return sharedValues(field.flattenedFields, (value ?? {}) as Row); // the values of its fields
    case 'array':
      return JSON.stringify(rowsOf(value).map((row) => [row.id, sharedValues(field.flattenedFields, row)]));
    case 'blocks':
      return JSON.stringify(
        rowsOf(value).map((row) => [row.id, row.blockType, sharedValues(fieldsOf(field, row), row)]),
      );
    case 'relationship':
    case 'upload':
      return canonical(Array.isArray(value) ? value.map(asId) : asId(value));
    case 'checkbox':
      return String(Boolean(value)); // an empty box and one that was never shown are the same
    default:
      return canonical(value);
  }
}

const rowsOf = (value: unknown) => (Array.isArray(value) ? (value as Row[]) : []);

const sharedValues = (fields: FlattenedField[], values: Row): string =>
  JSON.stringify(
    fields.filter(({ name }) => name !== 'id').map((field) => [field.name, sharedValue(field, values[field.name])]),
  );

function fieldsOf({ blocks }: Extract<FlattenedField, { type: 'blocks' }>, row: Row): FlattenedField[] {
  return blocks.find(({ slug }) => slug === row.blockType)?.flattenedFields ?? [];
}

/** Of a reference to one of several collections, the collection too. */
function asId(reference: unknown): unknown {
  const { relationTo, value } = (reference ?? {}) as { relationTo?: string; value?: unknown }; // or a document, or an id
  return relationTo ? [relationTo, idOf(value)] : idOf(reference);
}
