import { pathOf, sectionPath } from '@gjakova/shared/addresses';
import type { Kind } from '@gjakova/shared/kinds';
import { locales, type Locale } from '@gjakova/shared/locales';
import type { Reference } from '../content/document.ts';

/** The page that shows in one language what the reader is looking at. */
export interface LanguagePage {
  locale: Locale;
  path: string;
  /** False where the page only says that the translation is missing. */
  isTranslated: boolean;
}

/** The page of a document in every language: where a translation is missing, the page that says so. */
export function pagesOfDocument(
  { kind, publicId }: Reference,
  translations: readonly { locale: Locale; slug: string }[],
): LanguagePage[] {
  return locales.map((locale) => {
    const slug = translations.find((translation) => translation.locale === locale)?.slug;
    return { locale, path: pathOf(kind, locale, slug ?? publicId), isTranslated: slug !== undefined };
  });
}

/** The list of a kind in every language. */
export const pagesOfSection = (kind: Kind): LanguagePage[] =>
  locales.map((locale) => ({ locale, path: sectionPath(kind, locale), isTranslated: true }));

/** A site's home in every language. */
export const pagesOfHome = (): LanguagePage[] =>
  locales.map((locale) => ({ locale, path: `/${locale}/`, isTranslated: true }));
