import { endOfDay, startOfDay } from '@gjakova/shared/text/dates';
import { holdsIn } from './cases.ts';

/** What a tariff costs in a period of days; `validTo` is the last one, null until further notice. */
export interface Amount {
  cents: number;
  validFrom: string;
  validTo: string | null;
}

/** Whether an instant has come: a read, so that a page is made anew when it does. */
export type IsPast = (instant: string) => boolean;

/** The amount that is valid today, and the next one. Null: there is none. */
export interface AmountsNow<T extends Amount = Amount> {
  today: T | null;
  next: T | null;
}

/** What a tariff costs today and next; its periods come the earliest first. It changes on the day by itself. */
export function amountsNow<T extends Amount>(amounts: readonly T[], isPast: IsPast): AmountsNow<T> {
  const next = amounts.find(({ validFrom }) => !isPast(startOfDay(validFrom))) ?? null;
  const begun = amounts.slice(0, next ? amounts.indexOf(next) : undefined).at(-1);
  const isOver = begun?.validTo != null && isPast(endOfDay(begun.validTo));
  return { today: begun && !isOver ? begun : null, next };
}

/** A fee of a procedure as far as a total needs it; null: nobody can say today what it is. */
export interface Priced {
  cents: number | null;
  cases: readonly string[];
}

/** How a fee is paid; empty and null: not recorded. */
export interface Payment {
  payWhere: string;
  method: 'bank' | 'cash' | 'card' | 'online' | null;
  account: string;
}

/** How all fees are paid, if that is the same for each; null where it differs. */
export function commonPayment(fees: readonly Payment[]): Payment | null {
  const [first, ...others] = fees.map(({ payWhere, method, account }) => ({ payWhere, method, account }));
  return first && others.every((other) => JSON.stringify(other) === JSON.stringify(first)) ? first : null;
}

/** What all fees of a case are together; null where one of them is not known, so that no total is too low. */
export function totalOf(fees: readonly Priced[], key: string | null): number | null {
  const due = fees.filter((fee) => holdsIn(fee, key));
  return due.some(({ cents }) => cents === null) ? null : due.reduce((sum, { cents }) => sum + (cents ?? 0), 0);
}
