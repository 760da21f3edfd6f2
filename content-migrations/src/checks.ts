import { pathOf } from '@gjakova/shared/addresses';
import { locales, type Locale } from '@gjakova/shared/locales';
import type { Incoming } from '@gjakova/shared/schemas/import';
import { slugify } from '@gjakova/shared/text/slugify';
import { z } from 'zod';

/** What is wrong among the documents of a source: one sentence for each. The CMS would find it too, but halfway. */
export const problemsOf = (documents: Incoming[]): string[] => [
  ...duplicateKeys(documents),
  ...unknownReferences(documents),
  ...collidingAddresses(documents),
];

function duplicateKeys(documents: Incoming[]): string[] {
  const counts = Map.groupBy(documents, ({ key }) => key);
  return [...counts]
    .filter(([, sameKey]) => sameKey.length > 1)
    .map(([key, { length }]) => `The key "${key}" is given to ${length} documents. Give each its own.`);
}

function unknownReferences(documents: Incoming[]): string[] {
  const keys = new Set(documents.map(({ key }) => key));
  return documents.flatMap(({ key, content }) =>
    Object.entries(content)
      .map(([field, value]) => ({ field, reference: referenceSchema.safeParse(value) }))
      .filter(({ reference }) => reference.success && !keys.has(reference.data.source))
      .map(
        ({ field, reference }) =>
          `"${key}" names "${reference.data?.source}" as its ${field}; no document has that key.`,
      ),
  );
}

const referenceSchema = z.strictObject({ source: z.string() });

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

/** The address that the CMS will give: by the slug, else by the title. */
function addressOf({ kind, content }: Incoming, locale: Locale): string | undefined {
  const addressed = addressedSchema.safeParse(content);
  if (!addressed.success) return undefined;
  const { title, slug } = addressed.data;
  const segment = slug?.[locale] ?? slugify(title[locale] ?? '');
  return segment ? pathOf(kind, locale, segment) : undefined;
}
