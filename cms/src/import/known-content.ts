import type { Field, PayloadRequest } from 'payload';
import { z } from 'zod';
import { localeSchema } from '@gjakova/shared/schemas/common';
import { systemFields } from '../fields/common-fields';
import { messagesFor } from '../messages/languages';
import { unclear, type FieldError } from '../messages/refuse';
import type { Content } from './content-in';

// Every localized field is a text, as yet.
const localized = z.partialRecord(localeSchema, z.string().nullable());
const reference = z.strictObject({ source: z.string().min(1) });

/** Refuses content that names fields which a loader may not write, or that has another form than its field. */
export function refuseUnknownContent(req: PayloadRequest, fields: Field[], content: Content) {
  const errors = Object.entries(content).flatMap(([name, value]) => errorsOf(req, fields, name, value));
  if (errors.length > 0) throw unclear(req, ({ notValid }) => notValid, errors);
}

function errorsOf(req: PayloadRequest, fields: Field[], name: string, value: unknown): FieldError[] {
  const texts = messagesFor(req).refusals;
  const field = fields.find((each) => 'name' in each && each.name === name);
  if (!field || systemFields.includes(name)) return [{ path: name, message: texts.unknownField }];
  if (value === null) return [];
  if ('localized' in field && field.localized && !localized.safeParse(value).success) {
    return [{ path: name, message: texts.notLocalized }];
  }
  const isReference = field.type === 'relationship';
  return isReference && !reference.safeParse(value).success ? [{ path: name, message: texts.notAReference }] : [];
}
