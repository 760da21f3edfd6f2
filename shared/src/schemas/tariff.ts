import { z } from 'zod';
import { commonForm, day, line, referenceTo } from './common.ts';

/** The public form of a tariff: what something costs, since when, by which decision (CPSV-AP Cost). */
export const tariffSchema = z.strictObject({
  kind: z.literal('tariff'),
  ...commonForm,
  department: referenceTo('department'),
  code: line.min(1),
  /** Periods that do not overlap, the earliest first. */
  amounts: z
    .array(
      z.strictObject({
        cents: z.int().min(0).max(100_000_000),
        validFrom: day,
        /** The last day; null: until further notice. */
        validTo: day.nullable(),
        basis: referenceTo('decision').nullable(),
      }),
    )
    .min(1),
});

export type PublishedTariff = z.infer<typeof tariffSchema>;
