import type { Locale, Localized } from '@gjakova/shared/locales';
import type { PublicDocument } from '../workflow/public-kinds';
import { referencesTo, referenceTo } from './references';
import { asked, dayIn, namesIn, textIn } from './stored';

/** What every public form has: each field by its name. */
export const presentCommon = (document: PublicDocument, locale: Locale) => ({
  publicId: document.id,
  locale,
  slug: textIn(document.slug, locale),
  title: textIn(document.title, locale),
  summary: textIn(document.summary, locale),
  alsoKnownAs: namesIn(document.alsoKnownAs, locale),
  searchTerms: namesIn(document.searchTerms, locale),
  changeNotes: presentChangeNotes(document.changeNotes, locale),
  translationToBeChecked: document.translationToBeChecked?.includes(locale) ?? false,
  demonstration: document.demonstration ?? false,
  publishedAt: document.publishedAt ?? '',
});

/** What documents of a subject have besides. */
export const presentSubject = (document: Subject, locale: Locale) => ({
  department: referenceTo('department', document.department),
  topics: referencesTo('topic', document.topics),
  contact: textIn(document.contact, locale),
});

interface Subject {
  department?: unknown;
  topics?: unknown[] | null;
  contact?: Localized | null;
}

/** What changed that readers should know, the latest first: what is minor is for colleagues. */
const presentChangeNotes = (notes: PublicDocument['changeNotes'], locale: Locale) =>
  (notes ?? [])
    .filter(({ isMajor }) => isMajor)
    .map(({ on, text }) => ({ on: asked(dayIn(on)), text: textIn(text, locale) }))
    .sort((a, b) => (a.on < b.on ? 1 : -1));
