import type { Locale } from '@gjakova/shared/locales';
import { dayOf, daysBetween, sayTime } from '@gjakova/shared/text/dates';
import { fill, formFor } from './counting.ts';
import { words } from './i18n/index.ts';

/** How long something is still open: a number or a word, and what it is counted in. */
export interface TimeLeft {
  value: string;
  unit: string;
  /** Three days or less. */
  isSoon: boolean;
}

/** The time until an instant as it is seen on a day: `Sot, ora 15:30`, `12 ditë`. */
export function timeLeft(today: string, closesAt: string, locale: Locale): TimeLeft {
  const { notice, days } = words[locale];
  const n = daysBetween(today, dayOf(closesAt));
  if (n > 0) return { value: String(n), unit: formFor(n, days, locale), isSoon: n <= 3 };
  return { value: notice.today, unit: fill(notice.hour, { time: sayTime(closesAt, locale) }), isSoon: true };
}
