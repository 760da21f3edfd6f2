import type { Field } from 'payload';
import type { Locale, Localized } from '@gjakova/shared/locales';

/** A document's values by field; localized ones are `{ sq, sr, en }`. */
export type Content = Record<string, unknown>;

/**
 * What to send for one locale of a content in which localized values are `{ sq, sr, en }`.
 *
 * @param rows the document as it is stored: rows of arrays keep their ids, or each locale would make rows of its own
 */
export function contentIn(locale: Locale, fields: Field[], content: Content, rows: object = {}): Content {
  const sent: Content = {};
  for (const field of fields) {
    if (!('name' in field) || content[field.name] === undefined) continue;
    sent[field.name] = valueIn(locale, field, content[field.name], (rows as Content)[field.name]);
  }
  return sent;
}

function valueIn(locale: Locale, field: Field, value: unknown, stored: unknown): unknown {
  if ('localized' in field && field.localized) return (value as Localized | null)?.[locale] ?? null;
  if (field.type !== 'array') return value;
  const storedRows = (stored ?? []) as Content[]; // the same array field, as stored
  return ((value ?? []) as Content[]).map((row, position) => {
    const id = storedRows[position]?.id;
    return { ...contentIn(locale, field.fields, row), ...(id ? { id } : {}) };
  });
}
