import { z } from 'zod';
import { commonForm, day, line, referenceTo, textOf } from './common.ts';

/** A time of day, `08:00`. */
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** Some hours of a day, in order. */
const openings = z.array(z.strictObject({ opens: time, closes: time })).max(4);

/** Known and so, known and not so, or not known. */
const known = z.boolean().nullable();

/** The public form of a place where people go, in one language (schema.org CivicStructure, CPSV-AP Channel). */
export const placeSchema = z.strictObject({
  kind: z.literal('place'),
  ...commonForm,
  /** Who sits there. */
  departments: z.array(referenceTo('department')),
  address: textOf(500),
  floorAndRoom: line,
  /** Degrees (WGS 84); null: not known. */
  position: z.strictObject({ lat: z.number().min(-90).max(90), lng: z.number().min(-180).max(180) }).nullable(),
  phone: line,
  email: z.email().nullable(),
  /** Days of the week on which it is open, 1 is Monday; a day that is not there is closed. Empty: hours are not known. */
  hours: z.array(z.strictObject({ weekday: z.int().min(1).max(7), openings })).max(7),
  /** Days that differ, the first and the last included; without openings it is closed. */
  exceptions: z.array(z.strictObject({ from: day, to: day, openings, reason: textOf(300) })),
  counters: z.array(z.strictObject({ name: line, serves: textOf(500) })),
  access: z.strictObject({
    stepFree: known,
    lift: known,
    accessibleToilet: known,
    hearingLoop: known,
    parking: known,
    note: textOf(1_000),
  }),
});

export type PublishedPlace = z.infer<typeof placeSchema>;
