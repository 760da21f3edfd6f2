import { z } from 'zod';
import { allFeedKinds } from '../kinds.ts';
import { locales } from '../locales.ts';

/** The pattern of a slug: ASCII words with hyphens. */
export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Whether a text holds what no file can: halves of signs, which a database keeps as other ones, and two signs that XML
 * has not.
 */
export const hasBrokenSign = (text: string): boolean => /[\p{Cs}\uFFFE\uFFFF]/u.test(text);

/**
 * Whether a text holds what cannot be printed, as it comes with pasted text: control characters, marks that turn the
 * direction of writing, and broken signs. A line break is none.
 */
export const hasControlCharacter = (text: string): boolean =>
  /(?!\n)[\p{Cc}\u202A-\u202E\u2066-\u2069]/u.test(text) || hasBrokenSign(text);

/** A text without markup, of at most `longest` characters; empty while nothing is known. Lines end in `\n`. */
export const textOf = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine((text) => !hasControlCharacter(text), 'holds a control character');

/** Texts of one line, and of some paragraphs. */
export const line = textOf(300);
export const paragraphs = textOf(5_000);

/**
 * Rich text as safe HTML, made by the CMS: `h2`–`h4 p ul ol li a strong em u s sub sup blockquote table thead tbody tr th
 * td br hr aside code`, no style, no script. A link to a document has the address `document:<kind>/<publicId>`; the page
 * puts the present one in its place.
 */
export const richText = z.string().max(500_000);

/** A day, `2026-11-24`, and an instant, `2026-11-24T14:00:00.000Z`. */
export const day = z.iso.date();
export const instant = z.iso.datetime();

/** An address on the web, which a page may link to. */
export const webAddress = z.url({ protocol: /^https?$/ }).max(2_000);

/** A number of days that a law or a rule gives. */
export const term = z.strictObject({ n: z.int().min(0).max(3_650), unit: z.enum(['working', 'calendar']) });

export const localeSchema = z.enum(locales);
export const kindSchema = z.enum(allFeedKinds);

/** How one document holds another: never more than this. Whether it is public is asked when a page is rendered. */
export const referenceTo = <K extends string>(kind: K) =>
  z.strictObject({ kind: z.literal(kind), publicId: z.string().min(1) });

/** What every public form of a document has, in one language. */
export const commonForm = {
  publicId: z.string().min(1),
  locale: localeSchema,
  slug: z.string().max(200).regex(slugPattern),
  title: line.min(1),
  /** Plain language, at most 160 characters; empty while unknown (documents that are only *listed*). */
  summary: textOf(160),
  /** Other names that people know it by; pages show them. */
  alsoKnownAs: z.array(line.min(1)),
  /** Words under which search finds it; pages do not show them. */
  searchTerms: z.array(line.min(1)),
  /** What changed that readers should know, the latest first. */
  changeNotes: z.array(z.strictObject({ on: day, text: textOf(1_000).min(1) })),
  /** A machine or a glossary made this language's text; pages say so. */
  translationToBeChecked: z.boolean(),
  /** Made up, to show how the system works; page and print say so. */
  demonstration: z.boolean(),
  /** When it was published last: for feeds and sitemaps. */
  publishedAt: instant,
};

/** What documents of a subject have besides. */
export const subjectForm = {
  department: referenceTo('department'),
  /** Topics and life events. */
  topics: z.array(referenceTo('topic')),
  /** Whom to ask about this one, in lines, where that is not its directorate. */
  contact: textOf(1_000),
};

/** Where a statement is from. Empty text and null: not known. */
export const legalSource = z.strictObject({
  act: line,
  number: line,
  article: line,
  gazette: line,
  url: webAddress.nullable(),
});

/** Where to complain, until when, and how. */
export const remedy = z.strictObject({ body: line, term: term.nullable(), how: paragraphs, legalBasis: line });
