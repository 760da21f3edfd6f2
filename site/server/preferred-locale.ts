import { parseAccept } from 'hono/utils/accept';
import type { Locale } from '@gjakova/shared/locales';

/** Languages, by their first subtag, that a reader of one of ours understands: what Bosnians and Croats read is close. */
const understood: Record<string, Locale> = { sq: 'sq', sr: 'sr', sh: 'sr', bs: 'sr', hr: 'sr', en: 'en' };

/** The languages, by their first subtag, whose readers are led to a language of ours. */
export const understoodLanguages = (locale: Locale): string[] =>
  Object.keys(understood).filter((language) => understood[language] === locale);

/** The language of ours that a browser asks for first; Albanian if it asks for none. */
export function preferredLocale(acceptLanguage: string): Locale {
  const asked = parseAccept(acceptLanguage).filter(({ q }) => q > 0);
  const ours = asked.flatMap(({ type }) => understood[type.toLowerCase().split('-')[0]] ?? []);
  return ours[0] ?? 'sq';
}
