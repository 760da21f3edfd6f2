import { z } from 'zod';
import { allKinds } from '../kinds.ts';
import { locales } from '../locales.ts';

/** The pattern of a slug: ASCII words with hyphens. */
export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Whether a text holds what cannot be printed, as it comes with pasted text: control characters, and marks that turn
 * the direction of writing. A line break is none.
 */
export const hasControlCharacter = (text: string): boolean => /(?!\n)[\p{Cc}\u202A-\u202E\u2066-\u2069]/u.test(text);

const printable = z.string().refine((text) => !hasControlCharacter(text), 'holds a control character');

export const localeSchema = z.enum(locales);
export const kindSchema = z.enum(allKinds);

/** How one document holds another: never more than this. Whether it is public is asked when a page is rendered. */
export const referenceTo = <K extends string>(kind: K) =>
  z.strictObject({ kind: z.literal(kind), publicId: z.string().min(1) });

/** What every public form has, in one language. */
export const commonForm = {
  publicId: z.string().min(1),
  locale: localeSchema,
  slug: z.string().max(200).regex(slugPattern),
  title: printable.min(1).max(300),
  /** Plain language, at most 160 characters; empty while unknown (documents that are only *listed*). */
  summary: printable.max(160),
  /** A machine or a glossary made this language's text; pages say so. */
  translationToBeChecked: z.boolean(),
};
