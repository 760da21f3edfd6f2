import type { PublishedDeadlineRules } from '../schemas/globals.ts';
import { addDays, weekdayOf } from './dates.ts';

type Calendar = Pick<PublishedDeadlineRules, 'knownUntil' | 'holidays' | 'endsOnWorkingDay'>;

/** A term in working days, or in days of the calendar. */
export interface Term {
  n: number;
  unit: 'working' | 'calendar';
}

/**
 * The day on which a term ends that begins on a day: that day is not counted.
 *
 * @returns null where the calendar of holidays is not known that far: then nobody can give a date
 */
export function endOfTerm(from: string, term: Term, calendar: Calendar): string | null {
  let end = from;
  if (term.unit === 'working')
    for (let left = term.n; left > 0; left--) end = nextWorkingDay(addDays(end, 1), calendar);
  else end = addDays(from, term.n);
  if (calendar.endsOnWorkingDay) end = nextWorkingDay(end, calendar);
  return calendar.knownUntil !== null && end <= calendar.knownUntil ? end : null;
}

/** Monday to Friday, without holidays. */
export const isWorkingDay = (day: string, { holidays }: Pick<Calendar, 'holidays'>): boolean =>
  weekdayOf(day) <= 5 && !holidays.includes(day);

function nextWorkingDay(from: string, calendar: Calendar): string {
  let day = from;
  while (!isWorkingDay(day, calendar)) day = addDays(day, 1);
  return day;
}
