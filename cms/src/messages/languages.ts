import type { PayloadRequest } from 'payload';
import { locales, type Locale } from '@gjakova/shared/locales';
import { en } from './en';
import { sq, type Messages } from './sq';
import { sr } from './sr';

/** How Payload's panel calls our languages. */
export const panelLanguages = { sq: 'sq', sr: 'rs-latin', en: 'en' } as const satisfies Record<Locale, string>;

/** All that the panel says of its own, in each language. */
export const messages: Record<Locale, Messages> = { sq, sr, en };

/** A text, or several, in the three languages of the panel, as Payload's labels and our components want it. */
export const inPanelLanguages = <T = string>(say: (texts: Messages) => T): Record<string, T> => ({
  [panelLanguages.sq]: say(sq),
  [panelLanguages.sr]: say(sr),
  [panelLanguages.en]: say(en),
});

/** The language of a request; Albanian if it names none of ours. */
export function panelLocaleOf({ i18n }: PayloadRequest): Locale {
  return locales.find((locale) => panelLanguages[locale] === i18n.language) ?? 'sq';
}

/** The texts in the language of a request. */
export const messagesFor = (req: PayloadRequest): Messages => messages[panelLocaleOf(req)];
