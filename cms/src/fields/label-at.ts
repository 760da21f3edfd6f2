import type { FlattenedField, PayloadRequest } from 'payload';
import { messagesFor, panelLanguages, panelLocaleOf } from '../messages/languages';
import type { FieldError } from '../messages/refuse';

/** What the panel calls the field at a path, with the list or group that it is in: `Dokumentet 2 › Emri`. */
export function labelAt(req: PayloadRequest, fields: FlattenedField[], path: string): string {
  const [name, ...inside] = path.split('.');
  const field = fields.find((each) => each.name === name);
  if (!field) return path;
  const own = labelOf(req, field);
  if (inside.length === 0 || !('flattenedFields' in field)) return own;
  const isRow = /^\d+$/.test(inside[0]);
  const within = isRow ? inside.slice(1) : inside;
  const here = isRow ? `${own} ${Number(inside[0]) + 1}` : own;
  return within.length === 0 ? here : `${here} › ${labelAt(req, field.flattenedFields, within.join('.'))}`;
}

/** What is wrong, with the name of each field: the panel marks no field for which a draft is refused. */
export function sayWithLabels(req: PayloadRequest, fields: FlattenedField[], errors: FieldError[]): string {
  const { reference } = messagesFor(req).missing;
  return errors.map(({ path, message }) => `${reference(labelAt(req, fields, path))}: ${message}`).join(' ');
}

function labelOf(req: PayloadRequest, field: FlattenedField): string {
  const { label } = field as { label?: Record<string, string> }; // ours have it in three languages: fields/described.ts
  return label?.[panelLanguages[panelLocaleOf(req)]] ?? field.name;
}
