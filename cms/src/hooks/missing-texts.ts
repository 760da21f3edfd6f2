import type { PayloadRequest } from 'payload';
import { slugPattern } from '@gjakova/shared/schemas/common';
import type { Locale, Localized } from '@gjakova/shared/locales';
import { slugify } from '@gjakova/shared/text/slugify';
import { isFilled } from '../fields/is-filled';
import { labelAt } from '../fields/label-at';
import { valuesAt } from '../fields/values-at';
import { messagesFor } from '../messages/languages';
import type { Messages } from '../messages/sq';
import { publicLocales, type PublicDocument, type PublicKind } from '../workflow/public-kinds';

/** Why something keeps a document from being public: for the field, and a short form for the sentence above. */
export interface Lack {
  path: string;
  message: string;
  short: string;
}

/**
 * What keeps a document from being public because it is missing: texts in Albanian or a ready language, for example the
 * name of a paper in Serbian, and what is the same in all languages.
 *
 * Payload checks the language of the request only, and nothing of drafts.
 */
export function missingTexts(req: PayloadRequest, kind: PublicKind, document: PublicDocument): Lack[] {
  return [
    ...lackingTexts(req, kind, document),
    ...lackingFields(req, kind, document),
    ...whyNoSerbian(req, kind, document),
  ];
}

function lackingTexts(req: PayloadRequest, kind: PublicKind, document: PublicDocument): Lack[] {
  const { refusals, missing, languages } = messagesFor(req);
  const texts = kind.requiredTexts(document).flatMap((field) => valuesAt(document, field));
  const lack = (path: string, locale: Locale): Lack => {
    const isOfTitle = path === 'slug' && makesNoSlug(document.title?.[locale]);
    return {
      path: isOfTitle ? 'title' : path,
      message: isOfTitle ? refusals.titleWithoutLetters(languages[locale]) : refusals.missingText(languages[locale]),
      short: missing.text(labelIn(req, kind, isOfTitle ? 'title' : path), languages[locale]),
    };
  };
  return publicLocales(document).flatMap((locale) =>
    texts
      .filter(({ value }) => !isFilled((value as Localized<unknown> | null | undefined)?.[locale])) // localized fields
      .map(({ path }) => lack(path, locale)),
  );
}

/** Whether there is a title, but nothing in it of which an address could be made: signs, or another script. */
const makesNoSlug = (title: string | null | undefined): boolean => isFilled(title) && slugify(title ?? '') === '';

function lackingFields(req: PayloadRequest, kind: PublicKind, document: PublicDocument): Lack[] {
  return kind
    .requiredFields(document)
    .flatMap((field) => valuesAt(document, field))
    .filter(({ value }) => !isFilled(value))
    .map(({ path, value }) => lackOf(req, kind, path, sayOf(path, Array.isArray(value))));
}

/** Decisions and notices are public without Serbian only if it is recorded why, and since when that is known. */
function whyNoSerbian(req: PayloadRequest, kind: PublicKind, document: PublicDocument): Lack[] {
  if (!kind.asksWhyNoSerbian || publicLocales(document).includes('sr')) return [];
  const { withoutSerbian } = document as { withoutSerbian?: { reason?: Localized; on?: string } }; // of such kinds
  const isRecorded = isFilled(withoutSerbian?.reason) && isFilled(withoutSerbian?.on);
  return isRecorded ? [] : [lackOf(req, kind, 'withoutSerbian.reason', 'withoutSerbian')];
}

type Say = keyof Messages['lacks'];
const ofTheirOwn: readonly Say[] = ['documents', 'fees', 'displayUntil'];

const sayOf = (path: string, isList: boolean): Say =>
  ofTheirOwn.find((name) => name === path) ?? (isList ? 'rows' : 'field');

function lackOf(req: PayloadRequest, kind: PublicKind, path: string, say: Say): Lack {
  const { lacks, missing } = messagesFor(req);
  return { path, message: lacks[say], short: missing.reference(labelIn(req, kind, path)) };
}

const labelIn = (req: PayloadRequest, { collection }: PublicKind, path: string) =>
  labelAt(req, req.payload.collections[collection].config.flattenedFields, path);

/** Whether a text can stand at the end of an address. */
export const isSlug = (text: string | null | undefined): boolean =>
  typeof text === 'string' && text.length <= 200 && slugPattern.test(text);
