import type { Locale } from '@gjakova/shared/locales';
import type { Reference } from '../content/document.ts';
import { contentIn } from './content-api.ts';
import { amountsNow, type AmountsNow, type Priced } from './fees.ts';

/** A fee with what its tariff costs today. */
export type PricedFee<T> = T & Priced & { now: AmountsNow | null };

/** The fees of a procedure with the amounts of the day; `now` is null where the tariff is not public. */
export function pricesOf<T extends { tariff: Reference<'tariff'>; cases: readonly string[] }>(
  fees: readonly T[],
  locale: Locale,
): PricedFee<T>[] {
  const { card, isPast } = contentIn(locale);
  return fees.map((fee) => {
    const tariff = card(fee.tariff);
    const now = tariff && amountsNow(tariff.amounts, isPast);
    return { ...fee, now, cents: now?.today?.cents ?? null };
  });
}
