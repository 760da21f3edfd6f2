import { pathOf } from '@gjakova/shared/addresses';
import { isGlobalKind } from '@gjakova/shared/kinds';
import { locales, type Locale } from '@gjakova/shared/locales';
import type { Incoming } from '@gjakova/shared/schemas/import';
import { slugify } from '@gjakova/shared/text/slugify';
import { z } from 'zod';
import { contentSchemas } from './content-schemas.ts';

/** What is wrong among the documents of a source: one sentence for each. The CMS would find it too, but halfway. */
export const problemsOf = (documents: Incoming[]): string[] => [
  ...duplicateKeys(documents),
  ...documents.flatMap(wrongContent),
  ...unknownReferences(documents),
  ...collidingAddresses(documents),
];

function duplicateKeys(documents: Incoming[]): string[] {
  const counts = Map.groupBy(documents, ({ key }) => key);
  return [...counts]
    .filter(([, sameKey]) => sameKey.length > 1)
    .map(([key, { length }]) => `The key "${key}" is given to ${length} documents. Give each its own.`);
}

/** Content that is not of the form of its kind, field by field. */
function wrongContent({ kind, key, content }: Incoming): string[] {
  const issues = contentSchemas[kind].safeParse(content).error?.issues ?? [];
  return issues.map(({ path, message }) => `"${key}", at ${['content', ...path].join('.')}: ${message}.`);
}

function unknownReferences(documents: Incoming[]): string[] {
  const keys = new Set(documents.map(({ key }) => key));
  return documents.flatMap(({ key, content }) =>
    referencesIn(content, '')
      .filter(({ source }) => !keys.has(source))
      .map(({ path, source }) => `"${key}" names "${source}" as its ${path}; no document has that key.`),
  );
}

const referenceSchema = z.strictObject({ source: z.string() });

/** Every reference within a value, with its path: `fees.0.tariff`. */
function referencesIn(value: unknown, path: string): { path: string; source: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const reference = referenceSchema.safeParse(value);
  if (reference.success) return [{ path, source: reference.data.source }];
  return Object.entries(value).flatMap(([name, inner]) => referencesIn(inner, path ? `${path}.${name}` : name));
}

function collidingAddresses(documents: Incoming[]): string[] {
  const addresses = documents.flatMap((document) =>
    locales.map((locale) => [addressOf(document, locale), document] as const),
  );
  const known = addresses.filter(([address]) => address !== undefined);
  return [...Map.groupBy(known, ([address]) => address)]
    .filter(([, same]) => same.length > 1)
    .map(([address, same]) => {
      const keys = same.map(([, { key }]) => `"${key}"`).join(' and ');
      return `${keys} would have the same address ${address}. Give one of them another title or a slug.`;
    });
}

const addressedSchema = z.object({
  title: z.partialRecord(z.enum(locales), z.string()),
  slug: z.partialRecord(z.enum(locales), z.string()).optional(),
});

/** The address that the CMS will give: by the slug, else by the title. Settings have none. */
function addressOf({ kind, content }: Incoming, locale: Locale): string | undefined {
  const addressed = addressedSchema.safeParse(content);
  if (!addressed.success || isGlobalKind(kind)) return undefined;
  const { title, slug } = addressed.data;
  const segment = slug?.[locale] ?? slugify(title[locale] ?? '');
  return segment ? pathOf(kind, locale, segment) : undefined;
}
