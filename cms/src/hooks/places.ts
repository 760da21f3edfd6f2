import { dayAt } from '../fields/day-at';
import type { StoredOpenings, StoredPlace } from '../workflow/stored-kinds';
import type { Checked, Fault } from './contradictions';

const timePattern = /^([01]\d|2[0-3]):[0-5]\d$/;

/** A place opens before it closes, in order, each day once; days that differ do so in one way only. */
export function checkPlace({ document }: Checked<StoredPlace>): Fault[] {
  return [
    ...faultsOfWeekdays(document),
    ...faultsOfExceptions(document),
    ...(['hours', 'exceptions'] as const).flatMap((list) =>
      (document[list] ?? []).flatMap(({ openings }, at) => faultsOfOpenings(openings, `${list}.${at}.openings`)),
    ),
  ];
}

function faultsOfWeekdays({ hours }: StoredPlace): Fault[] {
  const days = (hours ?? []).map(({ weekday }) => weekday);
  return days.flatMap((day, at) =>
    day && days.indexOf(day) < at ? [{ path: `hours.${at}.weekday`, say: ({ weekdayTwice }) => weekdayTwice }] : [],
  );
}

/** @param path of the list */
function faultsOfOpenings(openings: StoredOpenings | undefined, path: string): Fault[] {
  const rows = openings ?? [];
  return rows.flatMap(({ opens, closes }, at): Fault[] => {
    const noTimes = Object.entries({ opens, closes }).filter(([, time]) => time && !timePattern.test(time));
    if (noTimes.length > 0)
      return noTimes.map(([name]) => ({ path: `${path}.${at}.${name}`, say: ({ notATime }) => notATime }));
    if (opens && closes && closes <= opens)
      return [{ path: `${path}.${at}.closes`, say: ({ closesBeforeItOpens }) => closesBeforeItOpens }];
    const before = rows[at - 1]?.closes;
    return before && opens && opens < before
      ? [{ path: `${path}.${at}.opens`, say: ({ openingsOverlap }) => openingsOverlap }]
      : [];
  });
}

/** Days that differ, the first and the last included. */
interface Period {
  at: number;
  from: string;
  to: string;
}

function faultsOfExceptions({ exceptions }: StoredPlace): Fault[] {
  const periods = (exceptions ?? []).flatMap((exception, at): Period[] => {
    const from = dayAt(exception.from);
    return from ? [{ at, from, to: dayAt(exception.to) ?? from }] : [];
  });
  return periods.flatMap(({ at, from, to }, n): Fault[] => {
    if (to < from) return [{ path: `exceptions.${at}.to`, say: ({ endsBeforeItBegins }) => endsBeforeItBegins }];
    const overlaps = periods.slice(0, n).some((other) => other.from <= to && from <= other.to);
    return overlaps ? [{ path: `exceptions.${at}.from`, say: ({ exceptionsOverlap }) => exceptionsOverlap }] : [];
  });
}
