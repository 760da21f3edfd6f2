import { formatTags, type Locale } from '@gjakova/shared/locales';
import type { PublishedFile } from '@gjakova/shared/schemas/file';
import { sayCount } from './counting.ts';
import { words } from './i18n/index.ts';

const formatterFor = (locale: Locale) =>
  new Intl.NumberFormat(formatTags[locale], { maximumSignificantDigits: 3, useGrouping: 'always' });

/** Kept, since to make one costs more than the rest of a page. */
const formatters = { sq: formatterFor('sq'), sr: formatterFor('sr'), en: formatterFor('en') };

/** A size in thousands or millions of bytes, as the language writes it: `184 kB`, `1,25 MB`. */
export function sayBytes(bytes: number, locale: Locale): string {
  const thousands = Math.max(1, Math.round(bytes / 1000));
  const [n, unit] = thousands < 1000 ? [thousands, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${formatters[locale].format(n)}\u00a0${unit}`;
}

/**
 * What a reader wants to know before fetching a file: `PDF, 184 kB, 2 faqe, në shqip`.
 *
 * @param isLanguageNamed its language is said elsewhere
 */
export function sayFile({ bytes, pages, language }: PublishedFile, locale: Locale, isLanguageNamed = false): string {
  const text = words[locale].form;
  return [
    'PDF',
    sayBytes(bytes, locale),
    pages === null ? text.pagesNotCounted : sayCount(pages, text.pages, locale),
    ...(isLanguageNamed ? [] : [language === null ? text.languageNotSaid : text.in[language]]),
  ].join(', ');
}

/** Whether a file can be read by all: a mark (`known--…`), and the word for it. */
export interface FileAccess {
  mark: 'yes' | 'no' | 'unknown';
  said: string;
}

/** Whether a screen reader can read a file. A scan has no text: it cannot. */
export function accessOf({ isAccessible, isScan }: PublishedFile, locale: Locale): FileAccess {
  const text = words[locale].form;
  if (isScan) return { mark: 'no', said: text.scan };
  if (isAccessible === null) return { mark: 'unknown', said: text.accessNotKnown };
  return isAccessible ? { mark: 'yes', said: text.accessible } : { mark: 'no', said: text.notAccessible };
}
