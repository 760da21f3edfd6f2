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
