import type { Locale } from '../locales.ts';

const tags: Record<Locale, string> = { sq: 'sq-XK', sr: 'sr-Latn', en: 'en-GB' };

/** An amount in euro from whole cents, as the language writes it: `1 250,50 €`. To be used in Node, not in browsers. */
export const sayEuro = (cents: number, locale: Locale): string =>
  new Intl.NumberFormat(tags[locale], { style: 'currency', currency: 'EUR', useGrouping: 'always' }).format(
    cents / 100,
  );
