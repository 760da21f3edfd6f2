import type { FlattenedField, PayloadRequest } from 'payload';
import { systemFields } from '../fields/common-fields';
import { messagesFor } from '../messages/languages';
import { unclear, type FieldError } from '../messages/refuse';
import type { Content } from './content-in';
import { wantedBy } from './wanted-values';

/** Refuses content that names fields which a loader may not write, or that has another form than its field. */
export function refuseUnknownContent(req: PayloadRequest, fields: FlattenedField[], content: Content) {
  const errors = errorsIn(req, fields, content, '');
  if (errors.length > 0) throw unclear(req, ({ notValid }) => notValid, errors);
}

/** @param at the path of the row or group that the content is of, with a dot behind it */
function errorsIn(req: PayloadRequest, fields: FlattenedField[], content: Content, at: string): FieldError[] {
  return Object.entries(content).flatMap(([name, value]) => {
    const path = `${at}${name}`;
    const field = fields.find((each) => each.name === name);
    if (!field || !isWritable(field)) return [{ path, message: messagesFor(req).refusals.unknownField }];
    return value === null ? [] : errorsOf(req, field, value, path);
  });
}

function errorsOf(req: PayloadRequest, field: FlattenedField, value: unknown, path: string): FieldError[] {
  const { schema, example } = wantedBy(field);
  if (!schema.safeParse(value).success) return [{ path, message: messagesFor(req).refusals.wants(example) }];
  if (field.type === 'group') return errorsIn(req, field.flattenedFields, value as Content, `${path}.`); // by its schema
  if (field.type !== 'array') return [];
  const rows = value as Content[]; // by its schema
  return rows.flatMap((row, position) => errorsIn(req, field.flattenedFields, row, `${path}.${position}.`));
}

/** Hidden fields are filled by hooks, virtual ones by nobody. */
function isWritable(field: FlattenedField): boolean {
  const isHidden = 'admin' in field && field.admin && 'hidden' in field.admin && field.admin.hidden === true;
  return !systemFields.includes(field.name) && !isHidden && !('virtual' in field && field.virtual);
}
