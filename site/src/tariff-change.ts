import type { Locale } from '@gjakova/shared/locales';
import { addDays, daysBetween, sayDay } from '@gjakova/shared/text/dates';
import type { AmountsNow } from './fees.ts';
import { words } from './i18n/index.ts';
import { sayPrice } from './saying.ts';

/** What is going to happen to an amount: on which day, what it is then, and what else there is to say of it. */
export interface TariffChange {
  /** The last day of an amount that nothing follows, or the first one of the next. */
  on: string;
  /** The amount from then on; null: none is known. */
  cents: number | null;
  isSoon: boolean;
}

const soonDays = 30;

/** The next thing that happens to a tariff; null: nothing is known to. */
export function nextChange({ today, next }: AmountsNow, onDay: string): TariffChange | null {
  const isSoon = (day: string) => daysBetween(onDay, day) <= soonDays;
  const end = today?.validTo ?? null;
  const isFollowed = end === null || next?.validFrom === addDays(end, 1);
  if (next && isFollowed) return { on: next.validFrom, cents: next.cents, isSoon: isSoon(next.validFrom) };
  if (end !== null) return { on: end, cents: null, isSoon: isSoon(end) };
  return next && { on: next.validFrom, cents: next.cents, isSoon: isSoon(next.validFrom) };
}

/** A change in words, value first: `25,00 €` · `Vlen prej: 1 janar 2027`. */
export function sayChange({ on, cents }: TariffChange, locale: Locale): { value: string; detail: string } {
  const { portal, tariff } = words[locale];
  return cents === null
    ? { value: `${tariff.endsOn}: ${sayDay(on, locale)}`, detail: tariff.thenNotKnown }
    : { value: sayPrice(cents, locale), detail: `${portal.since}: ${sayDay(on, locale)}` };
}
