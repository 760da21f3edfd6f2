import type { Locale } from '@gjakova/shared/locales';
import { dayOf, sayTime, sayWeekday } from '@gjakova/shared/text/dates';
import { sayEuro } from '@gjakova/shared/text/money';
import type { Term } from '@gjakova/shared/text/working-days';
import { fill, sayCount } from './counting.ts';
import { words } from './i18n/index.ts';

/** A term in words: `30 ditë pune`; of no days: `menjëherë`. */
export function sayTerm({ n, unit }: Term, locale: Locale): string {
  const { workingDays, calendarDays, procedure } = words[locale];
  return n === 0 ? procedure.atOnce : sayCount(n, unit === 'working' ? workingDays : calendarDays, locale);
}

/** An amount to pay, `22,00 €`; where it is nothing: `Pa pagesë`. */
export const sayPrice = (cents: number, locale: Locale): string =>
  cents === 0 ? words[locale].procedure.free : sayEuro(cents, locale);

/** A deadline in words, with its weekday and time: `e premte, 27 nëntor 2026, ora 15:30`. */
export const sayMoment = (instant: string, locale: Locale): string =>
  fill(words[locale].moment, { day: sayWeekday(dayOf(instant), locale), time: sayTime(instant, locale) });
