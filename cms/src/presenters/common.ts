import type { Locale } from '@gjakova/shared/locales';
import type { PublicDocument } from '../workflow/public-kinds';

/** What every public form has: each field by its name. */
export const presentCommon = (document: PublicDocument, locale: Locale) => ({
  publicId: document.id,
  locale,
  slug: document.slug?.[locale] ?? '',
  title: document.title?.[locale] ?? '',
  summary: document.summary?.[locale] ?? '',
  translationToBeChecked: document.translationToBeChecked?.includes(locale) ?? false,
});
