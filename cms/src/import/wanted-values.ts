import type { FlattenedField } from 'payload';
import { z } from 'zod';
import { day, instant, localeSchema } from '@gjakova/shared/schemas/common';

/** The form in which a field takes a value, and an example that says it. */
interface Wanted {
  schema: z.ZodType;
  example: string;
}

const wanted = (schema: z.ZodType, example: string): Wanted => ({ schema, example });
const inLocales = (schema: z.ZodType) => z.partialRecord(localeSchema, schema.nullable());
const list = (schema: z.ZodType) => z.array(schema);

const reference = z.strictObject({ source: z.string().min(1) });
const fields = z.record(z.string(), z.unknown());

/** What a field wants from a loader. The fields within rows and groups are looked at on their own. */
export function wantedBy(field: FlattenedField): Wanted {
  const hasMany = 'hasMany' in field && field.hasMany === true;
  if (field.type === 'relationship') {
    return hasMany ? wanted(list(reference), '[{ source: "…" }]') : wanted(reference, '{ source: "…" }');
  }
  return byType[field.type] ?? wantedText('localized' in field && field.localized === true, hasMany);
}

const file = z.strictObject({ file: z.string().min(1) });

const byType: Partial<Record<FlattenedField['type'], Wanted>> = {
  array: wanted(list(fields), '[{ … }, { … }]'),
  group: wanted(fields, '{ … }'),
  upload: wanted(file, '{ file: "…" }'),
  richText: wanted(inLocales(z.strictObject({ markdown: z.string() })), '{ sq: { markdown: "…" } }'),
  date: wanted(z.union([day, instant]), '"2026-11-24", "2026-11-24T14:00:00.000Z"'),
  number: wanted(z.number(), '12'),
  checkbox: wanted(z.boolean(), 'true'),
};

function wantedText(isLocalized: boolean, hasMany: boolean): Wanted {
  const [schema, example] = hasMany ? [list(z.string()), '["…", "…"]'] : [z.string(), '"…"'];
  return isLocalized
    ? wanted(inLocales(schema), `{ sq: ${example}, sr: ${example}, en: ${example} }`)
    : wanted(schema, example);
}
