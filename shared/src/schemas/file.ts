import { z } from 'zod';
import { localeSchema } from './common.ts';

/** The most bytes that a file may have: 20 MB. */
export const largestFile = 20_000_000;

/** The hash of a file's bytes, in hexadecimal. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/** The name under which a reader saves a file: ASCII words with hyphens, and what it is. */
export const fileNamePattern = /^[a-z0-9]+(-[a-z0-9]+)*\.pdf$/;

/**
 * A file that a document holds. Its bytes never change: another hash is another file. That is why a document may say
 * all of this itself, where it refers to other documents. It is public as long as a public document names it.
 */
export const fileSchema = z.strictObject({
  /** Of its bytes, in hexadecimal: its name in addresses. */
  sha256: sha256Schema,
  name: z.string().max(120).regex(fileNamePattern),
  bytes: z.int().min(1).max(largestFile),
  /** Null: could not be counted. */
  pages: z.int().min(1).max(10_000).nullable(),
  /** The language of its text; null: not said. */
  language: localeSchema.nullable(),
  /** Tagged for screen readers, checked by a person; null: not known. */
  isAccessible: z.boolean().nullable(),
  /** Pictures of pages: its text can be neither searched nor read out. */
  isScan: z.boolean(),
});

export type PublishedFile = z.infer<typeof fileSchema>;

/** A file with what it is, in the language of the page. */
export const titledFile = z.strictObject({ title: z.string().min(1).max(300), file: fileSchema });
