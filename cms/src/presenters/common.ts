import type { Locale } from '@gjakova/shared/locales';
import type { PublicDocument } from '../workflow/public-kinds';
import { referencesTo, referenceTo } from './references';
import { textIn } from './stored';

/** What every public form has: each field by its name. */
export const presentCommon = (document: PublicDocument, locale: Locale) => ({
  publicId: document.id,
  locale,
  slug: textIn(document.slug, locale),
  title: textIn(document.title, locale),
  summary: textIn(document.summary, locale),
  translationToBeChecked: document.translationToBeChecked?.includes(locale) ?? false,
  demonstration: document.demonstration ?? false,
  publishedAt: document.publishedAt ?? '',
});

/** What documents of a subject have besides. */
export const presentSubject = (document: { department?: unknown; topics?: unknown[] | null }) => ({
  department: referenceTo('department', document.department),
  topics: referencesTo('topic', document.topics),
});
