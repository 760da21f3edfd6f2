import type { z } from 'zod';
import { formSchemas, type Form } from '@gjakova/shared/schemas/forms';
import { groupSchema, type Group } from '@gjakova/shared/schemas/feed';
import type { Kind } from '@gjakova/shared/kinds';
import { locales, type Locale } from '@gjakova/shared/locales';

/** How one document holds another. */
export interface Reference<K extends Kind = Kind> {
  kind: K;
  publicId: string;
}

/** All that the public may know of a document, in all its languages: what a group of the feed says. */
export interface Document<K extends Kind = Kind> extends Reference<K> {
  forms: Partial<Record<Locale, Form<K>>>;
  formerAddresses: Group['formerAddresses'];
  /** Why it is no longer public; null while it is. */
  gone: Group['gone'] | null;
}

/** A document of which nothing is known any more: not even that it was there. */
export const nothingOf = ({ kind, publicId }: Reference): Document => ({
  kind,
  publicId,
  forms: {},
  formerAddresses: [],
  gone: null,
});

export const isPublic = ({ forms, gone }: Document): boolean => !gone && Object.keys(forms).length > 0;

/** How messages name a document. */
export const nameOf = ({ kind, publicId }: Reference) => `${kind}/${publicId}`;

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

function formFrom(kind: Kind, publicId: string, locale: Locale, sent: unknown): Form {
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
