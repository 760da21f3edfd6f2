import type { z } from 'zod';
import { formSchemas, type FeedForm } from '@gjakova/shared/schemas/forms';
import { groupSchema, type Group } from '@gjakova/shared/schemas/feed';
import { isKind, type FeedKind, type Kind } from '@gjakova/shared/kinds';
import { locales, type Locale } from '@gjakova/shared/locales';

/** How one document holds another. */
export interface Reference<K extends FeedKind = Kind> {
  kind: K;
  publicId: string;
}

/** All that the public may know of a document, or of a global, in all its languages: what a group of the feed says. */
export interface Document<K extends FeedKind = FeedKind> extends Reference<K> {
  forms: Partial<Record<Locale, FeedForm<K>>>;
  formerAddresses: Group['formerAddresses'];
  /** Why it is no longer public; null while it is. */
  gone: Group['gone'] | null;
}

/** A document of which nothing is known any more: not even that it was there. */
export const nothingOf = ({ kind, publicId }: Reference<FeedKind>): Document => ({
  kind,
  publicId,
  forms: {},
  formerAddresses: [],
  gone: null,
});

/** Whether it is of a kind that has pages; a global has none. */
export const hasPages = (document: Document): document is Document<Kind> => isKind(document.kind);

export const isPublic = ({ forms, gone }: Document): boolean => !gone && Object.keys(forms).length > 0;

/** How messages name a document. */
export const nameOf = ({ kind, publicId }: Reference<FeedKind>) => `${kind}/${publicId}`;

/** Reads a line of the feed. Throws, naming language and field, at anything that the schemas do not know. */
export function documentFrom(line: unknown): Document {
  const { data: group, error } = groupSchema.safeParse(line);
  if (error) throw new Error(`The line is not a group of the feed: ${sentenceOf(error)}.`, { cause: error });
  const { kind, publicId, locales: sent, formerAddresses, gone } = group;
  const forms: Document['forms'] = {};
  for (const locale of locales) {
    // What is gone has no text, whatever else the line says: privacy goes first.
    if (gone || sent[locale] === null) continue;
    const form = formFrom(kind, publicId, locale, sent[locale]);
    forms[locale] = form;
  }
  return { kind, publicId, forms, formerAddresses, gone: gone ?? null };
}

function formFrom(kind: FeedKind, publicId: string, locale: Locale, sent: unknown): FeedForm {
  const { data: form, error } = formSchemas[kind].safeParse(sent);
  const whose = `The ${locale} form of ${kind} "${publicId}"`;
  if (error) throw new Error(`${whose} is wrong: ${sentenceOf(error)}.`, { cause: error });
  if (form.publicId !== publicId || form.locale !== locale) {
    throw new Error(`${whose} says that it is "${form.publicId}" in ${form.locale}.`);
  }
  return form;
}

/** What is wrong, field by field. */
const sentenceOf = ({ issues }: z.ZodError): string =>
  issues.map(({ path, message }) => (path.length > 0 ? `"${path.join('.')}": ${message}` : message)).join('; ');
