import { z } from 'zod';
import { allKinds } from '../kinds.ts';
import { locales } from '../locales.ts';

/** The pattern of a slug: ASCII words with hyphens. */
export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

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
  title: z.string().min(1).max(300),
  /** Plain language, at most 160 characters; empty while unknown (documents that are only *listed*). */
  summary: z.string().max(160),
  /** A machine or a glossary made this language's text; pages say so. */
  translationToBeChecked: z.boolean(),
};
