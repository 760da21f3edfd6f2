import type { PayloadRequest } from 'payload';
import { slugPattern } from '@gjakova/shared/schemas/common';
import { messagesFor } from '../messages/languages';
import { publicLocales, type PublicDocument, type PublicKind } from '../workflow/public-kinds';

/** Why something keeps a document from being public: for the field, and a short form for the sentence above. */
export interface Lack {
  path: string;
  message: string;
  short: string;
}

/**
 * The texts that keep a document from being public, for example the summary in Serbian.
 *
 * Payload checks the language of the request only; this checks Albanian and every ready language.
 */
export function missingTexts(req: PayloadRequest, kind: PublicKind, document: PublicDocument): Lack[] {
  const texts = messagesFor(req);
  return publicLocales(document).flatMap((locale) =>
    kind
      .requiredTexts(document)
      .filter((field) => !isFilled(document[field]?.[locale]))
      .map((field) => ({
        path: field,
        message: texts.refusals.missingText(texts.languages[locale]),
        short: texts.missing.text(texts.fields[field].label, texts.languages[locale]),
      })),
  );
}

/** Whether a text can stand at the end of an address. */
export const isSlug = (text: string | null | undefined): boolean =>
  typeof text === 'string' && text.length <= 200 && slugPattern.test(text);

const isFilled = (text: string | null | undefined) => (text ?? '').trim() !== '';
