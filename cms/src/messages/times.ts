import { formatTags, type Locale } from '@gjakova/shared/locales';
import { timeZone } from '@gjakova/shared/text/dates';

/**
 * An instant as people here write it: the time of day with seconds, after its date if that is not today.
 *
 * Made on the server: browsers have no Albanian.
 */
export function timeIn(locale: Locale, instant: string, now = new Date()): string {
  const time = new Date(instant);
  const day = new Intl.DateTimeFormat(formatTags[locale], { dateStyle: 'medium', timeZone });
  const clock = new Intl.DateTimeFormat(formatTags[locale], {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZone,
  });
  const isToday = day.format(time) === day.format(now);
  return isToday ? clock.format(time) : `${clock.format(time)} (${day.format(time)})`;
}

/** An instant as lists write it: `24.11.2026 15:02`, in every language. */
export function momentIn(instant: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', { ...numeric, timeZone }).formatToParts(new Date(instant));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('day')}.${part('month')}.${part('year')} ${part('hour')}:${part('minute')}`;
}

const numeric = { day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' } as const;

/** How long something took: seconds with a tenth, from two minutes on minutes, from two hours on hours. */
export function lastedIn(locale: Locale, seconds: number): string {
  const number = (value: number, maximumFractionDigits: number) =>
    new Intl.NumberFormat(formatTags[locale], { maximumFractionDigits }).format(value);
  if (seconds < 120) return `${number(Math.max(seconds, 0.1), 1)} s`;
  return seconds < 7200 ? `${number(seconds / 60, 0)} min` : `${number(seconds / 3600, 0)} h`;
}
