import type { Locale } from '@gjakova/shared/locales';
import type { PublishedDecision } from '@gjakova/shared/schemas/decision';
import type { PublishedProcedure } from '@gjakova/shared/schemas/procedure';
import { publicLocales } from '../workflow/public-kinds';
import type { StoredDecision, StoredForm, StoredNotice } from '../workflow/stored-kinds';
import { asked, dayIn, textIn } from './stored';

type Remedy = PublishedProcedure['complaint'];

/** Where statements are from. */
export const presentLegalBasis = (
  sources: StoredDecision['legalBasis'],
  locale: Locale,
): PublishedDecision['legalBasis'] =>
  (sources ?? []).map(({ act, number, article, gazette, url }) => ({
    act: textIn(act, locale),
    number: textIn(number, locale),
    article: textIn(article, locale),
    gazette: textIn(gazette, locale),
    url: url || null,
  }));

/** Where to complain; null while the body is not known. A term has both its number and its unit, or is not known. */
export function presentRemedy(remedy: StoredDecision['appeal'], locale: Locale): Remedy {
  const body = textIn(remedy?.body, locale);
  if (!remedy || body === '') return null;
  const { n, unit } = remedy.term ?? {};
  return {
    body,
    term: typeof n === 'number' && unit ? { n, unit } : null,
    how: textIn(remedy.how, locale),
    legalBasis: textIn(remedy.legalBasis, locale),
  };
}

/**
 * Why there is no Serbian text, in the language of the form, else in Albanian; null while no reason is given, and once
 * there is the text.
 */
export function presentWithoutSerbian(
  document: StoredDecision | StoredForm | StoredNotice,
  locale: Locale,
): PublishedDecision['withoutSerbian'] {
  if (publicLocales(document).includes('sr')) return null;
  const missing = document.withoutSerbian;
  const reason = textIn(missing?.reason, locale) || textIn(missing?.reason, 'sq');
  if (reason === '') return null;
  return { reason, reasonInSerbian: textIn(missing?.reason, 'sr'), on: asked(dayIn(missing?.on)) };
}
