import { languageTags, type Locale } from '@gjakova/shared/locales';

/** What says the same as a page, in one language. */
export interface Alternate {
  /** BCP 47, or `x-default`. */
  hreflang: string;
  path: string;
}

/**
 * The alternates of a page, as its head and the sitemap name them: itself among them, and for readers of any other
 * language the Albanian one, or else the first.
 */
export function alternatesOf(pages: readonly { locale: Locale; path: string }[]): Alternate[] {
  const byDefault = pages.find(({ locale }) => locale === 'sq') ?? pages.at(0);
  return [
    ...pages.map(({ locale, path }) => ({ hreflang: languageTags[locale], path })),
    ...(byDefault ? [{ hreflang: 'x-default', path: byDefault.path }] : []),
  ];
}
