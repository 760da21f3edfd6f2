import type { FlattenedField } from 'payload';
import type { Locale, Localized } from '@gjakova/shared/locales';

/** A document's values by field; localized ones are `{ sq, sr, en }`. */
export type Content = Record<string, unknown>;

/**
 * What to send for one locale of a content in which localized values are `{ sq, sr, en }`.
 *
 * A field that the content does not name is left as it is. One that it names is set whole: what rows and groups do not
 * name is emptied.
 *
 * @param stored the document as it is stored: rows of arrays keep their ids, or each locale would make rows of its own
 */
export function contentIn(locale: Locale, fields: FlattenedField[], content: Content, stored: object = {}): Content {
  const named = fields.filter(({ name }) => content[name] !== undefined);
  return Object.fromEntries(
    named.map((field) => [field.name, valueIn(locale, field, content[field.name], (stored as Content)[field.name])]),
  );
}

function valueIn(locale: Locale, field: FlattenedField, value: unknown, stored: unknown): unknown {
  if ('localized' in field && field.localized) return (value as Localized | null)?.[locale] ?? null;
  if (field.type === 'group') return wholeIn(locale, field.flattenedFields, value, stored);
  if (field.type !== 'array') return value;
  const storedRows = (stored ?? []) as Content[]; // the same array field, as stored
  return ((value ?? []) as Content[]).map((row, position) => {
    const id = storedRows[position]?.id;
    return { ...wholeIn(locale, field.flattenedFields, row, storedRows[position]), ...(id ? { id } : {}) };
  });
}

/** A group or a row, with every field. */
function wholeIn(locale: Locale, fields: FlattenedField[], value: unknown, stored: unknown): Content {
  const content = (value ?? {}) as Content; // known-content.ts has seen that it is one
  const own = fields.filter((field) => field.name !== 'id' && !('virtual' in field && field.virtual));
  const whole = Object.fromEntries(own.map((field) => [field.name, content[field.name] ?? valueOfNothing(field)]));
  return contentIn(locale, own, whole, stored ?? {});
}

/** What a field holds that nobody has filled in. */
function valueOfNothing(field: FlattenedField): unknown {
  if ('defaultValue' in field && field.defaultValue !== undefined) return field.defaultValue;
  const isList = field.type === 'array' || ('hasMany' in field && field.hasMany);
  return isList ? [] : null;
}
