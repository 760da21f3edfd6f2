import { formatTags, type Locale } from '../locales.ts';

const formatterFor = (locale: Locale) =>
  new Intl.NumberFormat(formatTags[locale], { style: 'currency', currency: 'EUR', useGrouping: 'always' });

/** Kept, since to make one costs more than the rest of a page. */
const formatters = { sq: formatterFor('sq'), sr: formatterFor('sr'), en: formatterFor('en') };

/** An amount in euro from whole cents, as the language writes it: `1 250,50 €`. To be used in Node, not in browsers. */
export const sayEuro = (cents: number, locale: Locale): string => formatters[locale].format(cents / 100);
