import type { Locale } from '@gjakova/shared/locales';
import type { Row } from '../content/cards.ts';
import { termFor } from './answers.ts';
import { totalOf } from './fees.ts';
import { words } from './i18n/index.ts';
import { pricesOf } from './prices.ts';
import { sayPrice, sayTerm } from './saying.ts';

/** What lists say of a procedure's cost, or of its answer. */
export interface InBrief {
  /** Empty where it is not recorded, or differs by case. */
  value: string;
  isByCase: boolean;
}

/** What a procedure costs today in all. */
export function costInBrief({ isFree, fees }: Row<'procedure'>, locale: Locale): InBrief {
  if (isFree) return { value: words[locale].procedure.free, isByCase: false };
  if (fees.some(differsByCase)) return { value: '', isByCase: true };
  const total = fees.length > 0 ? totalOf(pricesOf(fees, locale), null) : null;
  return { value: total === null ? '' : sayPrice(total, locale), isByCase: false };
}

/** Within which term a procedure is answered. */
export function answerInBrief({ answerDue }: Row<'procedure'>, locale: Locale): InBrief {
  if (answerDue.some(differsByCase)) return { value: '', isByCase: true };
  const term = termFor(answerDue, null);
  return { value: term ? sayTerm(term, locale) : '', isByCase: false };
}

const differsByCase = ({ cases }: { cases: string[] }): boolean => cases.length > 0;
