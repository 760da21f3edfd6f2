import type { FlattenedField } from 'payload';
import { z } from 'zod';
import { messagesFor } from '../messages/languages';
import { unclear, type FieldError } from '../messages/refuse';
import type { AskedOperation } from './asked-operation';

type Values = Record<string, unknown>;

/**
 * Refuses, drafts included, values of another form than their fields', before any hook reads them.
 *
 * Payload looks at drafts not at all, and at nothing before our hooks; the panel never sends such values.
 */
export function refuseWrongForms({ args, req }: Pick<Partial<AskedOperation>, 'args'> & Pick<AskedOperation, 'req'>) {
  const { collection, data, globalConfig } = args as Asked;
  if (data === undefined) return;
  const { flattenedFields } = collection?.config ?? globalConfig ?? { flattenedFields: [] };
  const isObject = typeof data === 'object' && data !== null;
  const errors = isObject ? errorsIn(flattenedFields, data as Values, '') : [''];
  if (errors.length === 0) return;
  const message = messagesFor(req).refusals.notPresentable;
  throw unclear(
    req,
    ({ notValid }) => notValid,
    errors.map((path): FieldError => ({ path, message })),
  );
}

/** The arguments of an operation that writes. Payload has one type for each operation. */
interface Asked {
  collection?: { config: { flattenedFields: FlattenedField[] } };
  globalConfig?: { flattenedFields: FlattenedField[] };
  data?: unknown;
}

/** The paths of values of another form. */
function errorsIn(fields: FlattenedField[], values: Values, at: string): string[] {
  return fields.flatMap((field) => errorsOf(field, values[field.name], `${at}${field.name}`));
}

function errorsOf(field: FlattenedField, value: unknown, path: string): string[] {
  if (value === undefined || value === null || value === '') return [];
  if (!formOf(field).safeParse(value).success) return [path];
  if (field.type === 'group') return errorsIn(field.flattenedFields, value as Values, `${path}.`);
  if (field.type !== 'array' || !Array.isArray(value)) return [];
  const { flattenedFields } = field;
  return (value as Values[]).flatMap((row, position) => errorsIn(flattenedFields, row, `${path}.${position}.`));
}

function formOf(field: FlattenedField): z.ZodType {
  const one = forms[field.type] ?? z.unknown();
  return 'hasMany' in field && field.hasMany ? z.array(one) : one;
}

const text = z.string();
const object = z.record(z.string(), z.unknown());
/** A document in place of its id is what a copy has. */
const reference = z.union([text, z.looseObject({ id: text })]);

/** A mistyped year would make an archive of its own; those of other centuries are mistyped. */
function isDate(value: string | number): boolean {
  const year = new Date(value).getUTCFullYear();
  return year >= 1900 && year < 2200;
}

const node = z.looseObject({
  type: text,
  get children() {
    return z.array(node).optional();
  },
});

const forms: Partial<Record<FlattenedField['type'], z.ZodType>> = {
  text,
  textarea: text,
  select: text,
  number: z.union([z.number(), text]), // forms send texts, and Payload reads them
  date: z.union([z.date(), z.union([text, z.number()]).refine(isDate)]),
  relationship: reference,
  upload: reference,
  richText: z.looseObject({ root: z.looseObject({ children: z.array(node).optional() }).optional() }),
  group: object,
  array: z.union([z.array(object), z.literal([0, '0'])]), // so forms send a list without rows
};
