import type { Incoming } from '@gjakova/shared/schemas/import';
import { addDays, dayOf, instantOf } from '@gjakova/shared/text/dates';
import { z } from 'zod';

/** So many days after the day of the load, in Gjakova; `at` is a time of that day, without it the day itself is meant. */
const relativeDateSchema = z.strictObject({
  days: z.int(),
  at: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is no time of day like 15:30')
    .optional(),
});

/**
 * A document with a date in place of each relative one, to be loaded once: the dates are those of its first load.
 *
 * A document without relative dates is given back as it is.
 */
export function withDates(document: Incoming, now: Date): Incoming {
  const today = dayOf(now.toISOString());
  let isRelative = false;
  const dated = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const relative = relativeDateSchema.safeParse(value);
    if (relative.success) {
      isRelative = true;
      const day = addDays(today, relative.data.days);
      return relative.data.at === undefined ? day : instantOf(day, relative.data.at);
    }
    return Array.isArray(value) ? value.map(dated) : mapValues(value, dated);
  };
  const content = mapValues(document.content, dated);
  return isRelative ? { ...document, content, once: true } : document;
}

const mapValues = (values: object, change: (value: unknown) => unknown): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]));
