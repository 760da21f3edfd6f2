import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { localeSchema } from '@gjakova/shared/schemas/common';
import type { Locale } from '@gjakova/shared/locales';
import { z } from 'zod';

const text = z.partialRecord(localeSchema, z.string().min(1));
const name = z.string().regex(/^[a-zA-Z]+$/);

const fieldSchema = z.discriminatedUnion('type', [
  /** One line; two halves share a row. */
  z.strictObject({ type: z.literal('text'), name, label: text, half: z.boolean().optional() }),
  z.strictObject({ type: z.literal('area'), name, label: text, lines: z.int().min(2) }),
  z.strictObject({ type: z.literal('check'), name, label: text }),
]);

const blankSchema = z.strictObject({
  name: z.string(),
  number: z.string(),
  locales: z.array(localeSchema),
  title: text,
  sections: z.array(z.strictObject({ title: text, fields: z.array(fieldSchema) })),
  /** How one may look that is filled in; values by the names of fields, and of `place` and `date`. */
  sample: z.strictObject({ locale: localeSchema, values: z.record(z.string(), z.string()) }).optional(),
});

/** A form to fill in, in its languages. */
export type Blank = z.infer<typeof blankSchema>;
export type Field = z.infer<typeof fieldSchema>;
type Text = Blank['title'];

/** Every blank, as `blanks.json` has them. */
export async function readBlanks(): Promise<Blank[]> {
  return z.array(blankSchema).parse(JSON.parse(await readFile(join(import.meta.dirname, 'blanks.json'), 'utf8')));
}

/** A text in a language that the blank exists in. */
export function textIn(text: Text, locale: Locale): string {
  const own = text[locale];
  if (own === undefined) throw new Error(`"${text.sq}" has no text in "${locale}". Add it to blanks.json.`);
  return own;
}
