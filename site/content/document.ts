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

export const nameOf = ({ kind, publicId }: Reference) => `${kind}/${publicId}`;

/** Reads a line of the feed. Throws, naming language and field, at anything that the schemas do not know. */
export function documentFrom(line: unknown): Document {
  const { kind, publicId, locales: sent, formerAddresses, gone } = groupSchema.parse(line);
  const forms: Document['forms'] = {};
  for (const locale of locales) {
    if (sent[locale] === null) continue;
    const form = formSchemas[kind].parse(sent[locale]);
    if (form.publicId !== publicId || form.locale !== locale) {
      throw new Error(
        `The ${locale} form of ${kind} "${publicId}" says that it is "${form.publicId}" in ${form.locale}.`,
      );
    }
    forms[locale] = form;
  }
  return { kind, publicId, forms, formerAddresses, gone: gone ?? null };
}
