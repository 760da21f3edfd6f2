import { dayAt } from '../fields/day-at';
import type { StoredTariff } from '../workflow/stored-kinds';
import type { Checked, Fault } from './contradictions';

const highestCents = 100_000_000;

/** A period of a tariff, with its place in the list; the last day is included, null is until further notice. */
interface Period {
  at: number;
  from: string;
  to: string | null;
}

/** Amounts are whole cents, periods are in order and never two at a time. */
export function checkAmounts({ document }: Checked<StoredTariff>): Fault[] {
  const amounts = document.amounts ?? [];
  const periods = amounts.flatMap(({ validFrom, validTo }, at): Period[] => {
    const from = dayAt(validFrom);
    return from ? [{ at, from, to: dayAt(validTo) ?? null }] : [];
  });
  return [
    ...amounts.flatMap(({ cents }, at) => faultsOfCents(cents, `amounts.${at}.cents`)),
    ...periods.flatMap(faultsOfPeriod),
    ...periods.flatMap((period, n) => faultsOfOrder(period, periods[n - 1])),
  ];
}

function faultsOfCents(cents: number | null | undefined, path: string): Fault[] {
  if (cents === null || cents === undefined) return [];
  const isAmount = Number.isInteger(cents) && cents >= 0 && cents <= highestCents;
  return isAmount ? [] : [{ path, say: ({ notAnAmount }) => notAnAmount }];
}

const faultsOfPeriod = ({ at, from, to }: Period): Fault[] =>
  to !== null && to < from
    ? [{ path: `amounts.${at}.validTo`, say: ({ endsBeforeItBegins }) => endsBeforeItBegins }]
    : [];

function faultsOfOrder({ at, from }: Period, before: Period | undefined): Fault[] {
  if (!before || (before.to !== null && before.to < from)) return [];
  const path = from > before.from ? `amounts.${before.at}.validTo` : `amounts.${at}.validFrom`;
  return [{ path, say: ({ periodsOverlap }) => periodsOverlap }];
}
