import { allFeedKinds, type FeedKind } from '@gjakova/shared/kinds';
import { day, instant, line, localeSchema, paragraphs, slugPattern } from '@gjakova/shared/schemas/common';
import { formSchemas } from '@gjakova/shared/schemas/forms';
import { placeSchema } from '@gjakova/shared/schemas/place';
import type { Incoming } from '@gjakova/shared/schemas/import';
import { z } from 'zod';
import { givenFileSchema } from './given-file.ts';

const inLocales = <S extends z.ZodType>(schema: S) => z.partialRecord(localeSchema, schema);
const date = z.union([day, instant]);
/** A text in its languages, or one for them all; a long one may have markup. */
const textLike = (text: z.ZodType) => z.union([text, inLocales(text), inLocales(z.strictObject({ markdown: text }))]);

/** What a public form has and no source gives. */
const made = ['kind', 'publicId', 'locale', 'publishedAt', 'bodyCode'];

/** What a source gives of every document besides what its public form has in one language. */
const common = {
  title: inLocales(line.trim().min(1)),
  slug: inLocales(z.string().regex(slugPattern)),
  readyLocales: z.array(localeSchema).min(1),
  translationToBeChecked: z.array(localeSchema),
  internalNote: paragraphs,
  alsoKnownAs: inLocales(z.array(line.min(1))),
  searchTerms: inLocales(z.array(line.min(1))),
  changeNotes: z.array(z.strictObject({ on: date, isMajor: z.boolean(), text: inLocales(paragraphs) }).partial()),
};

const yesOrNo = z.enum(['yes', 'no']);
const weekday = z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);

/** What a source gives of a kind that never becomes public, or has another form there. */
const own: { [K in FeedKind]?: Record<string, z.ZodType> } = {
  form: { files: z.array(z.strictObject({ language: localeSchema, file: givenFileSchema })) },
  place: {
    hours: z.array(z.strictObject({ weekday, openings: placeSchema.shape.hours.element.shape.openings })),
    access: z
      .strictObject({
        stepFree: yesOrNo,
        lift: yesOrNo,
        accessibleToilet: yesOrNo,
        hearingLoop: yesOrNo,
        parking: yesOrNo,
        note: inLocales(paragraphs),
      })
      .partial(),
  },
  'deadline-rules': {
    holidays: z.array(z.strictObject({ on: date, title: inLocales(line) })),
    noticeDisplay: z.array(
      z.strictObject({ noticeKind: z.string(), days: z.int().min(0), legalBasis: inLocales(line).optional() }),
    ),
    verifiedBy: line,
    verifiedOn: date,
    legalBasis: inLocales(line),
  },
};

/** The content that a source may give of each kind: made from its public form, so that one word is enough for both. */
export const contentSchemas = Object.fromEntries(
  allFeedKinds.map((kind) => [kind, z.strictObject({ ...contentOf(kind), ...own[kind] }).partial()]),
) as unknown as Record<FeedKind, z.ZodType<Incoming['content']>>; // every kind is there: the list is `allFeedKinds`

function contentOf(kind: FeedKind): Record<string, z.ZodType> {
  const form = formSchemas[kind] as unknown as z.ZodObject; // what every form is
  const fields = Object.entries(form.shape).filter(([name]) => !made.includes(name));
  const given = Object.fromEntries(fields.map(([name, schema]) => [name, givenFor(schema as z.ZodType)]));
  return 'slug' in form.shape ? { ...given, ...common } : given;
}

/** The form in which a source gives what has this public form. */
function givenFor(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodNullable) return givenFor(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodISODate || schema instanceof z.ZodISODateTime) return date;
  if (schema instanceof z.ZodString) return textLike(schema);
  if (schema instanceof z.ZodArray) return z.array(rowFor(schema.element as z.ZodType));
  if (!(schema instanceof z.ZodObject)) return schema;
  const { kind, publicId, sha256 } = schema.shape as Record<string, unknown>; // of a reference or a file, if it is one
  if (sha256) return givenFileSchema;
  if (kind instanceof z.ZodLiteral && publicId)
    return z.strictObject({ source: z.string().startsWith(`${kind.value}:`) });
  const given = Object.entries(schema.shape).map(([name, inner]) => [name, givenFor(inner as z.ZodType)]);
  return z.strictObject(Object.fromEntries(given) as Record<string, z.ZodType>).partial();
}

/** A list of texts is given as rows of one text, except for keys, which are the same in all languages. */
function rowFor(element: z.ZodType): z.ZodType {
  if (!(element instanceof z.ZodString)) return givenFor(element);
  return z.union([z.strictObject({ text: textLike(element) }), element]);
}
