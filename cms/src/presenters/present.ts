import type { Kind } from '@gjakova/shared/kinds';
import type { Locale } from '@gjakova/shared/locales';
import type { Form, Forms } from '@gjakova/shared/schemas/forms';
import { publicLocales, type PublicDocument } from '../workflow/public-kinds';
import type { StoredKinds } from '../workflow/stored-kinds';
import { presentBody } from './body';
import { presentDecision } from './decision';
import { presentDepartment } from './department';
import { presentForm } from './form';
import { presentNotice } from './notice';
import { presentPlace } from './place';
import { presentProcedure } from './procedure';
import { presentTariff } from './tariff';
import { presentTopic } from './topic';

/** One presenter for each kind; a kind without one does not compile. */
const presenters: { [K in Kind]: (document: StoredKinds[K], locale: Locale) => Forms[K] } = {
  department: presentDepartment,
  body: presentBody,
  decision: presentDecision,
  topic: presentTopic,
  tariff: presentTariff,
  procedure: presentProcedure,
  form: presentForm,
  place: presentPlace,
  notice: presentNotice,
};

/**
 * The public form of a document in each language; null where the language is not ready.
 *
 * @throws NotPresentable for rich text that has no safe form
 */
export function present(kind: Kind, document: PublicDocument): Record<Locale, Form | null> {
  const ready = publicLocales(document);
  const formIn = (locale: Locale) => (ready.includes(locale) ? presentIn(kind, document, locale) : null);
  return { sq: formIn('sq'), sr: formIn('sr'), en: formIn('en') };
}

/** The public form of a document in one language, ready or not. */
export function presentIn<K extends Kind>(kind: K, document: StoredKinds[K], locale: Locale): Form {
  return presenters[kind](document, locale);
}
