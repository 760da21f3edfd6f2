import type { Locale } from '@gjakova/shared/locales';
import { NotPresentable } from './not-presentable';
import { htmlOf, type LexicalNode } from './rich-text-nodes';

/** The states of the editor, as they are stored. */
type RichText = Partial<Record<Locale, object | null>> | null | undefined;

/**
 * Rich text in a language as HTML, made of the few elements that shared/src/schemas/common.ts names; empty while there
 * is none.
 *
 * @param field its name, for the error
 * @throws NotPresentable for content that we have no element for, and for links that are not safe
 */
export function richTextIn(texts: RichText, locale: Locale, field: string): string {
  const state = texts?.[locale] as { root?: LexicalNode } | null | undefined; // the form that the editor gives it
  try {
    return htmlOf(state?.root?.children);
  } catch (error) {
    if (error instanceof NotPresentable) error.path = field;
    throw error;
  }
}
