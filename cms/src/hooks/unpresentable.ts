import type { PayloadRequest } from 'payload';
import type { z } from 'zod';
import type { Kind } from '@gjakova/shared/kinds';
import type { Locale } from '@gjakova/shared/locales';
import { formSchemas } from '@gjakova/shared/schemas/forms';
import { labelAt } from '../fields/label-at';
import { messagesFor } from '../messages/languages';
import type { Messages } from '../messages/sq';
import { NotPresentable } from '../presenters/not-presentable';
import { presentIn } from '../presenters/present';
import { publicLocales, type PublicDocument, type PublicKind } from '../workflow/public-kinds';
import type { Lack } from './missing-texts';

/**
 * What keeps the public forms of a document from being what the sites expect, in any of its languages.
 *
 * The publisher would refuse it later, alone; here its editor is told at once, on the field.
 */
export function unpresentable(req: PayloadRequest, { kind, collection }: PublicKind, document: PublicDocument): Lack[] {
  const texts = messagesFor(req);
  const { flattenedFields } = req.payload.collections[collection].config;
  // The moment of this publication is written after it has been judged.
  const judged = { ...document, publishedAt: new Date().toISOString() };
  const lacks = publicLocales(document).flatMap((locale) => problemsIn(kind, judged, locale));
  const byPath = new Map(lacks.map((problem) => [problem.path, problem])); // one for all languages
  return [...byPath.values()].map(({ path, say }) => {
    const short = texts.missing.reference(labelAt(req, flattenedFields, path));
    return { path, message: say(texts.refusals), short };
  });
}

interface Problem {
  path: string;
  say: (refusals: Messages['refusals']) => string;
}

function problemsIn(kind: Kind, document: PublicDocument, locale: Locale): Problem[] {
  try {
    const { error } = formSchemas[kind].safeParse(presentIn(kind, document, locale));
    return (error?.issues ?? []).map((issue) => ({
      path: fieldAt(issue.path),
      say: (texts) => sayIssue(texts, issue),
    }));
  } catch (error) {
    if (!(error instanceof NotPresentable)) throw error;
    return [{ path: error.path, say: (refusals) => sayNotPresentable(refusals, error) }];
  }
}

/** What is elsewhere in the document than in its public form: a text of a list is that of a row, and what is sorted has no place. */
const elsewhere: [RegExp, string][] = [
  [/^((conditions|dataAsked|streets)\.\d+)$/, '$1.text'],
  [/^(alsoKnownAs|searchTerms|changeNotes|hours|exceptions)\..*$/, '$1'],
  [/^((files|documents)\.\d+\.file|sampleFilled)\..*$/, '$1'],
];

/** Where a value of the public form is in the document. */
function fieldAt(path: PropertyKey[]): string {
  const field = path.filter((part) => part !== 'publicId').join('.');
  const found = elsewhere.find(([pattern]) => pattern.test(field));
  return found ? field.replace(...found) : field;
}

function sayIssue(refusals: Messages['refusals'], issue: z.core.$ZodIssue): string {
  if (issue.message === 'holds a control character') return refusals.controlCharacter;
  if (issue.code === 'too_big' && issue.origin === 'string') return refusals.tooLong(Number(issue.maximum));
  if (issue.code !== 'invalid_format') return refusals.notPresentable;
  if (issue.format === 'email') return refusals.notAnEmail;
  return issue.format === 'url' ? refusals.notAWebAddress : refusals.notPresentable;
}

function sayNotPresentable(refusals: Messages['refusals'], { problem, what }: NotPresentable): string {
  switch (problem) {
    case 'unknown content':
      return refusals.unknownContent(what);
    case 'unsafe link':
      return refusals.unsafeLink(what);
    case 'control character':
      return refusals.controlCharacter;
  }
}
