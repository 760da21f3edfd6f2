import type { Kind } from '@gjakova/shared/kinds';
import type { Locale } from '@gjakova/shared/locales';
import type { Form } from '@gjakova/shared/schemas/forms';

/** What a link to a document needs. */
export interface Name {
  kind: Kind;
  publicId: string;
  /** The language of this name: where a translation is missing, it is not that of the page. */
  locale: Locale;
  title: string;
  slug: string;
}

/** What other pages may show of a document: never its text, so that an edited text moves no list. */
export interface Card extends Name {
  summary: string;
}

export const cardFrom = ({ kind, publicId, locale, title, slug, summary }: Form): Card => ({
  kind,
  publicId,
  locale,
  title,
  slug,
  summary,
});

/** A card without what only cards show: a list of names is left alone by an edited summary. */
export const nameFrom = ({ kind, publicId, locale, title, slug }: Card): Name => ({
  kind,
  publicId,
  locale,
  title,
  slug,
});
