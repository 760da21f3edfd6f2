/** The languages of the municipality; Albanian first: it is the language that everything falls back to. */
export const locales = ['sq', 'sr', 'en'] as const;
export type Locale = (typeof locales)[number];

/** A text in each language that it exists in. */
export type Localized<T = string> = Partial<Record<Locale, T | null>>;

/** BCP 47 tags for `lang` and `hreflang`. Serbian is written in Latin script; the path segment is `sr`. */
export const languageTags: Record<Locale, string> = { sq: 'sq', sr: 'sr-Latn', en: 'en' };

/**
 * The tags by which dates, times and numbers are written: `sq-XK` has the clock of 24 hours, `sr` alone would be Cyrillic.
 * To be used in Node: browsers know no Albanian.
 */
export const formatTags: Record<Locale, string> = { sq: 'sq-XK', sr: 'sr-Latn', en: 'en-GB' };

/** What each language calls itself. */
export const languageNames: Record<Locale, string> = { sq: 'Shqip', sr: 'Srpski', en: 'English' };
