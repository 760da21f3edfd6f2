import { line, localeSchema } from '@gjakova/shared/schemas/common';
import { z } from 'zod';

/** A file as a source gives it: where it is, and what is said of it. */
export const givenFileSchema = z.strictObject({
  /** A path; in the files of a source, from its folder. */
  file: z.string().regex(/\.pdf$/i),
  /** How colleagues find it; its name if it is left out. */
  title: line.min(1).optional(),
  language: localeSchema.optional(),
  isAccessible: z.enum(['yes', 'no']).optional(),
  isScan: z.boolean().optional(),
});
export type GivenFile = z.infer<typeof givenFileSchema>;

/** A value with something else in place of each file in it, in order. */
export async function replaceFiles(value: unknown, replace: (file: GivenFile) => unknown): Promise<unknown> {
  if (typeof value !== 'object' || value === null) return value;
  const { data: file } = givenFileSchema.safeParse(value);
  if (file) return replace(file);
  if (Array.isArray(value)) return inOrder(value, (inner: unknown) => replaceFiles(inner, replace));
  const replaced = await inOrder(Object.entries(value), async ([name, inner]) => [
    name,
    await replaceFiles(inner, replace),
  ]);
  return Object.fromEntries(replaced as [string, unknown][]); // names with values, as above
}

async function inOrder<T>(values: T[], change: (value: T) => Promise<unknown>): Promise<unknown[]> {
  const changed: unknown[] = [];
  for (const value of values) changed.push(await change(value));
  return changed;
}
