import type { PayloadRequest } from 'payload';
import { hasControlCharacter, slugPattern } from '@gjakova/shared/schemas/common';
import { messagesFor } from '../messages/languages';
import type { Locale } from '@gjakova/shared/locales';
import { publicLocales, type PublicDocument, type PublicKind } from '../workflow/public-kinds';

/** Why something keeps a document from being public: for the field, and a short form for the sentence above. */
export interface Lack {
  path: string;
  message: string;
  short: string;
}

/**
 * The texts that keep a document from being public, for example the summary in Serbian: missing, or not printable.
 *
 * Payload checks the language of the request only; this checks Albanian and every ready language.
 */
export function missingTexts(req: PayloadRequest, kind: PublicKind, document: PublicDocument): Lack[] {
  const { refusals, missing, fields, languages } = messagesFor(req);
  const lack = (field: Text, locale: Locale, message: string): Lack => ({
    path: field,
    message,
    short: missing.text(fields[field].label, languages[locale]),
  });
  return publicLocales(document).flatMap((locale) => [
    ...kind
      .requiredTexts(document)
      .filter((field) => !isFilled(document[field]?.[locale]))
      .map((field) => lack(field, locale, refusals.missingText(languages[locale]))),
    ...printed
      .filter((field) => hasControlCharacter(document[field]?.[locale] ?? ''))
      .map((field) => lack(field, locale, refusals.controlCharacter)),
  ]);
}

type Text = ReturnType<PublicKind['requiredTexts']>[number];
const printed = ['title', 'summary'] as const satisfies Text[];

/** Whether a text can stand at the end of an address. */
export const isSlug = (text: string | null | undefined): boolean =>
  typeof text === 'string' && text.length <= 200 && slugPattern.test(text);

const isFilled = (text: string | null | undefined) => (text ?? '').trim() !== '';
