import { monthPath, sectionPath, yearPath, type DatedKind } from '@gjakova/shared/addresses';
import { locales, type Locale } from '@gjakova/shared/locales';
import type { Address } from '../content/addresses.ts';
import type { LanguagePage } from './language-pages.ts';

/** A year or a month of an archive: what a page lists whose group is `archive/decision/kuvendi/2026/11`. */
export interface ArchivePart {
  kind: DatedKind;
  /** Whose register it is; null for kinds that have one archive. */
  code: string | null;
  year: string;
  /** `11`; null: the whole year. */
  month: string | null;
}

/** The part of an archive that a page lists. Throws where it lists none: an address without a group is a defect. */
export function archivePartOf({ group = '', path }: Address): ArchivePart {
  const [facet, kind, ...segments] = group.split('/');
  if (facet !== 'archive' || (kind !== 'decision' && kind !== 'notice')) {
    throw new Error(`The page "${path}" lists the group "${group}", which is no part of an archive.`);
  }
  const code = kind === 'decision' ? (segments.shift() ?? null) : null;
  const [year, month = null] = segments;
  return { kind, code, year, month };
}

/** The group of a part; those below a year are its months. */
export const groupOf = ({ kind, code, year, month }: ArchivePart): string =>
  ['archive', kind, code, year, month].filter((segment) => segment).join('/');

export const pathOfPart = ({ kind, code, year, month }: ArchivePart, locale: Locale): string =>
  month === null ? yearPath(kind, locale, code, year) : monthPath(kind, locale, code, year, month);

/**
 * The same part of the archive in each language; where a language has nothing of it, the list of the kind.
 *
 * @param has whether a group has members in a language
 */
export const pagesOfPart = (part: ArchivePart, has: (locale: Locale, group: string) => boolean): LanguagePage[] =>
  locales.map((locale) => {
    const isTranslated = has(locale, groupOf(part));
    return { locale, path: isTranslated ? pathOfPart(part, locale) : sectionPath(part.kind, locale), isTranslated };
  });
