import type { Locale, Localized } from '@gjakova/shared/locales';
import { dayOf } from '@gjakova/shared/text/dates';

/** A text as Payload gives it with all locales: in each language, or one for them all. */
type Text = string | Localized | null | undefined;

/** A text in a language, empty while there is none. Its lines end in `\n`, however they were typed. */
export function textIn(text: Text, locale: Locale): string {
  const own = typeof text === 'object' ? text?.[locale] : text;
  return (own ?? '').replaceAll(/\r\n?/g, '\n');
}

/** Names and words, as many as there are in a language. */
export const namesIn = (names: Localized<string[]> | null | undefined, locale: Locale): string[] =>
  (names?.[locale] ?? []).filter((name) => name.trim() !== '');

/** The texts of a list in a language, without those that it lacks. */
export const textsIn = (rows: { text?: Text }[] | null | undefined, locale: Locale): string[] =>
  (rows ?? []).map(({ text }) => textIn(text, locale)).filter((text) => text.trim() !== '');

/** The day in Gjakova of a stored instant. */
export const dayIn = (instant: string | null | undefined): string | null => (instant ? dayOf(instant) : null);

/**
 * A value that publication asks for.
 *
 * Should it be missing all the same, the form satisfies no schema, and this document alone is refused.
 */
export const asked = <T>(value: T | null | undefined): T => value as T; // see above
