import type { FlattenedField, SelectField } from 'payload';
import { z } from 'zod';
import { hasBrokenSign } from '@gjakova/shared/schemas/common';
import { sayWithLabels } from '../fields/label-at';
import { messagesFor } from '../messages/languages';
import { unclear, type FieldError } from '../messages/refuse';
import type { Messages } from '../messages/sq';
import type { AskedOperation } from './asked-operation';

type Values = Record<string, unknown>;

/** A value that does not fit its field, and why. */
interface Misfit {
  path: string;
  why: Why;
}

/** What refuses a value: its text among the refusals. */
type Why = keyof Pick<Messages['refusals'], 'notPresentable' | 'noSuchChoice' | 'controlCharacter'>;

/**
 * Refuses, drafts included, values of another form than their fields', choices that a field has not, and broken signs,
 * before any hook reads them.
 *
 * Payload looks at drafts not at all, and at nothing before our hooks; the panel never sends such values.
 */
export function refuseWrongForms({ args, req }: Pick<Partial<AskedOperation>, 'args'> & Pick<AskedOperation, 'req'>) {
  const { collection, data, globalConfig } = args as Asked;
  if (data === undefined) return;
  const { flattenedFields } = collection?.config ?? globalConfig ?? { flattenedFields: [] };
  const isObject = typeof data === 'object' && data !== null;
  const misfits: Misfit[] = isObject
    ? misfitsIn(flattenedFields, data as Values, '')
    : [{ path: '', why: 'notPresentable' }];
  if (misfits.length === 0) return;
  const { refusals } = messagesFor(req);
  const errors = misfits.map(({ path, why }): FieldError => ({ path, message: refusals[why] }));
  throw unclear(req, ({ notValid }) => (isObject ? sayWithLabels(req, flattenedFields, errors) : notValid), errors);
}

/** The arguments of an operation that writes. Payload has one type for each operation. */
interface Asked {
  collection?: { config: { flattenedFields: FlattenedField[] } };
  globalConfig?: { flattenedFields: FlattenedField[] };
  data?: unknown;
}

function misfitsIn(fields: FlattenedField[], values: Values, at: string): Misfit[] {
  return fields.flatMap((field) => misfitsOf(field, values[field.name], `${at}${field.name}`));
}

function misfitsOf(field: FlattenedField, value: unknown, path: string): Misfit[] {
  if (value === undefined || value === null || value === '') return [];
  const why = whyNot(field, value);
  if (why) return [{ path, why }];
  if (field.type === 'group') return misfitsIn(field.flattenedFields, value as Values, `${path}.`);
  if (field.type !== 'array' || !Array.isArray(value)) return [];
  const { flattenedFields } = field;
  return (value as Values[]).flatMap((row, position) => misfitsIn(flattenedFields, row, `${path}.${position}.`));
}

function whyNot(field: FlattenedField, value: unknown): Why | undefined {
  if (!formOf(field).safeParse(value).success) return 'notPresentable';
  if (field.type === 'select') return isChosenFrom(field, value) ? undefined : 'noSuchChoice';
  const isText = ['text', 'textarea', 'richText'].includes(field.type);
  return isText && isBroken(value) ? 'controlCharacter' : undefined;
}

function isChosenFrom({ options }: SelectField, value: unknown): boolean {
  const choices = options.map((option) => (typeof option === 'string' ? option : option.value));
  return [value].flat().every((each) => choices.includes(each as string)); // its form is known
}

/** Whether a text, several, or a rich text with all that it holds has a broken sign. */
function isBroken(value: unknown): boolean {
  if (typeof value === 'string') return hasBrokenSign(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(isBroken);
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
function isOfOurTime(date: string): boolean {
  const year = new Date(date).getUTCFullYear();
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
  date: z.union([z.date(), z.union([z.iso.date(), z.iso.datetime({ offset: true })]).refine(isOfOurTime)]),
  relationship: reference,
  upload: reference,
  richText: z.looseObject({ root: z.looseObject({ children: z.array(node).optional() }).optional() }),
  group: object,
  array: z.union([z.array(object), z.literal([0, '0'])]), // so forms send a list without rows
};
