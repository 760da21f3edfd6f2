import { dayOf } from '@gjakova/shared/text/dates';

/** The day in Gjakova of a date as it is sent or stored; undefined while there is none, or it cannot be read. */
export function dayAt(date: string | null | undefined): string | undefined {
  const time = Date.parse(date ?? '');
  return Number.isNaN(time) ? undefined : dayOf(new Date(time).toISOString());
}
