import type { Kind } from '@gjakova/shared/kinds';
import type { Locale } from '@gjakova/shared/locales';
import type { Form, Forms } from '@gjakova/shared/schemas/forms';
import { publicLocales, type PublicDocument } from '../workflow/public-kinds';
import { presentDepartment } from './department';
import { presentProcedure } from './procedure';

/** One presenter for each kind; a kind without one does not compile. */
const presenters: { [K in Kind]: (document: PublicDocument, locale: Locale) => Forms[K] } = {
  department: presentDepartment,
  procedure: presentProcedure,
};

/** The public form of a document in each language; null where the language is not ready. */
export function present(kind: Kind, document: PublicDocument): Record<Locale, Form | null> {
  const ready = publicLocales(document);
  const formIn = (locale: Locale) => (ready.includes(locale) ? presenters[kind](document, locale) : null);
  return { sq: formIn('sq'), sr: formIn('sr'), en: formIn('en') };
}
