import { kinds, type Kind } from './kinds.ts';
import type { Locale } from './locales.ts';

/**
 * The path of a document's page: a pure function of its own form and language, so that CMS and sites agree.
 *
 * @param slug the document's own, or its public id where the document is missing in this language
 */
export const pathOf = (kind: Kind, locale: Locale, slug: string): string => `${sectionPath(kind, locale)}${slug}/`;

/** The path of the page that lists all documents of a kind. */
export const sectionPath = (kind: Kind, locale: Locale): string => `/${locale}/${kinds[kind].section[locale]}/`;

/**
 * Whether a slug could stand where an archive has its years: `/sq/njoftimet/2026/`. No document may have such a one.
 */
export const looksLikeYear = (slug: string): boolean => /^\d{4}$/.test(slug);

/** A kind whose documents have a date: its archive has a page for each year and month. */
export type DatedKind = Extract<Kind, 'decision' | 'notice'>;

/**
 * The path of the page that lists the months of a year: `/sq/njoftimet/2026/`, `/sq/vendimet/kuvendi/2026/`.
 *
 * @param code of the body whose register it is; null for kinds that have one archive
 */
export const yearPath = (kind: DatedKind, locale: Locale, code: string | null, year: string): string =>
  `${sectionPath(kind, locale)}${code === null ? '' : `${code}/`}${year}/`;

/** The path of the page that lists the documents of a month, `11`. */
export const monthPath = (kind: DatedKind, locale: Locale, code: string | null, year: string, month: string): string =>
  `${yearPath(kind, locale, code, year)}${month}/`;

/** The path of the Atom feed of a kind. */
export const feedPath = (kind: DatedKind, locale: Locale): string => `${sectionPath(kind, locale)}atom.xml`;

/** The path of a file, the same on both sites and in all languages; its bytes never change. */
export const filePath = ({ sha256, name }: { sha256: string; name: string }): string => `/files/${sha256}/${name}`;

/** The path of the calendar file (iCalendar) that holds a notice's deadline. */
export const calendarPath = (locale: Locale, slug: string): string => `${pathOf('notice', locale, slug)}deadline.ics`;
