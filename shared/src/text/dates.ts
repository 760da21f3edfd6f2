import { Temporal } from 'temporal-polyfill';
import { formatTags, type Locale } from '../locales.ts';

/** The municipality's clock. */
export const timeZone = 'Europe/Belgrade';

/** The day in Gjakova at an instant, `2026-11-24`. */
export const dayOf = (instant: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();

/** The instant at which a day begins in Gjakova, in UTC: `2026-11-23T23:00:00.000Z`. */
export const startOfDay = (day: string): string =>
  Temporal.PlainDate.from(day).toZonedDateTime(timeZone).toInstant().toString({ smallestUnit: 'millisecond' });

/** The instant at which a day is over: the start of the next one. */
export const endOfDay = (day: string): string => startOfDay(addDays(day, 1));

/** The instant of a time of day in Gjakova, `15:30`, on a day. */
export const instantOf = (day: string, time: string): string =>
  Temporal.PlainDate.from(day)
    .toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) })
    .toInstant()
    .toString({ smallestUnit: 'millisecond' });

export const addDays = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString();

/** How many days from one day to another; negative if it is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (day: string): number => Temporal.PlainDate.from(day).dayOfWeek;

/** A day in words: `24 nëntor 2026`; with its weekday: `e martë, 24 nëntor 2026`. */
export const sayDay = (day: string, locale: Locale): string => say(startOfDay(day), locale, { dateStyle: 'long' });
export const sayWeekday = (day: string, locale: Locale): string => say(startOfDay(day), locale, { dateStyle: 'full' });

/** A day near at hand, whose year goes without saying: `e martë, 24 nëntor`. */
export const sayNearDay = (day: string, locale: Locale): string =>
  say(startOfDay(day), locale, { weekday: 'long', day: 'numeric', month: 'long' });

/** The name of a day of the week, 1 is Monday: `e hënë`. */
export const sayNameOfWeekday = (weekday: number, locale: Locale): string =>
  say(startOfDay(addDays(aMonday, weekday - 1)), locale, { weekday: 'long' });

const aMonday = '2026-11-23';

/** The time of day at an instant: `15:00`. */
export const sayTime = (instant: string, locale: Locale): string => say(instant, locale, { timeStyle: 'short' });

/** A month, `2026-11`, in words: `nëntor 2026`. */
export const sayMonth = (month: string, locale: Locale): string =>
  say(startOfDay(`${month}-01`), locale, { year: 'numeric', month: 'long' });

function say(instant: string, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  return formatterFor(locale, options).format(Date.parse(instant));
}

/** Kept, since to make one costs more than the rest of a page. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(formatTags[locale], { ...options, timeZone });
  formatters.set(key, formatter);
  return formatter;
}
