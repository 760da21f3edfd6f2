import type { Locale } from '@gjakova/shared/locales';
import type { PublishedPlace } from '@gjakova/shared/schemas/place';
import { weekdayOf } from '@gjakova/shared/text/dates';
import { words } from './i18n/index.ts';

type Hours = Pick<PublishedPlace, 'hours' | 'exceptions'>;
type Opening = PublishedPlace['hours'][number]['openings'][number];
export type Exception = PublishedPlace['exceptions'][number];

/** When a place is open on a day. */
export interface DayHours {
  /** None: closed. Null: nobody has recorded when it is open. */
  openings: readonly Opening[] | null;
  /** Why the day differs from others of its name; null: it does not. */
  exception: Exception | null;
}

/** When a place is open on a day: an exception goes before the day of the week, and of two the one that begins last. */
export function hoursOn(place: Hours, day: string): DayHours {
  const exception = place.exceptions
    .filter(({ from, to }) => from <= day && day <= to)
    .reduce<Exception | null>((last, next) => (last && last.from > next.from ? last : next), null);
  return exception ? { openings: exception.openings, exception } : { openings: usualOn(place, day), exception: null };
}

/** When a place is open on a day of the week, as a rule. */
function usualOn({ hours }: Hours, day: string): readonly Opening[] | null {
  if (hours.length === 0) return null;
  return hours.find(({ weekday }) => weekday === weekdayOf(day))?.openings ?? [];
}

/** Hours in words: `08:00–12:00, 13:00–15:30`, `Mbyllur`, `Orari nuk dihet`. */
export function sayOpenings(openings: readonly Opening[] | null, locale: Locale): string {
  const text = words[locale].place;
  if (openings === null) return text.hoursNotKnown;
  return openings.length === 0
    ? text.closed
    : openings.map(({ opens, closes }) => `${opens}${dash}${closes}`).join(', ');
}

/** Between word joiners: a line must not end behind it. */
const dash = '\u2060–\u2060';

/** How a day is marked: open, closed or not known (`known--…`). */
export const markOf = ({ openings }: Pick<DayHours, 'openings'>): 'yes' | 'no' | 'unknown' =>
  openings === null ? 'unknown' : openings.length > 0 ? 'yes' : 'no';

/** The exceptions that are not over on a day, the next one first. */
export const exceptionsFrom = ({ exceptions }: Hours, today: string): Exception[] =>
  exceptions.filter(({ to }) => to >= today).toSorted((a, b) => (a.from < b.from ? -1 : 1));
