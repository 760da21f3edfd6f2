import type { FlattenedField } from 'payload';
import { canonical } from '../workflow/digest';
import { idOf } from './id-of';

type Row = Record<string, unknown>;
type Blocks = Extract<FlattenedField, { type: 'blocks' }>;

/**
 * What of a field's value is the same in all languages, as a text that can be compared.
 *
 * Rows count with their ids and their order: a row that is made anew has lost its other languages.
 */
export function sharedValue(field: FlattenedField, value: unknown): string {
  if ('localized' in field && field.localized) return '';
  if (field.type === 'array') return ofRows(value, () => field.flattenedFields);
  if (field.type === 'blocks') return ofRows(value, (row) => fieldsOfBlock(field, row));
  if ('flattenedFields' in field) return ofFields(field.flattenedFields, (value ?? {}) as Row); // a group or a tab
  if (field.type === 'relationship' || field.type === 'upload') return canonical(asIds(value));
  return field.type === 'checkbox' ? String(Boolean(value)) : canonical(value); // a box never shown is an empty one
}

function ofRows(value: unknown, fieldsOf: (row: Row) => FlattenedField[]): string {
  const rows = Array.isArray(value) ? (value as Row[]) : []; // the rows of an array, or blocks
  return JSON.stringify(rows.map((row) => [row.id, row.blockType, ofFields(fieldsOf(row), row)]));
}

const ofFields = (fields: FlattenedField[], values: Row): string =>
  JSON.stringify(
    fields.filter(({ name }) => name !== 'id').map((field) => [field.name, sharedValue(field, values[field.name])]),
  );

const fieldsOfBlock = ({ blocks }: Blocks, { blockType }: Row): FlattenedField[] =>
  blocks.find(({ slug }) => slug === blockType)?.flattenedFields ?? [];

const asIds = (value: unknown) => (Array.isArray(value) ? value.map(asId) : asId(value));

/** Of a reference to one of several collections, the collection too. */
function asId(reference: unknown): unknown {
  const { relationTo, value } = (reference ?? {}) as { relationTo?: string; value?: unknown }; // or a document, or an id
  return relationTo ? [relationTo, idOf(value)] : idOf(reference);
}
