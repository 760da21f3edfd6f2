import { z } from 'zod';
import { kindSchema, localeSchema } from './common.ts';

const about = {
  /** The outbox entry that the publication came with. */
  sequence: z.int().nonnegative(),
  kind: kindSchema,
  publicId: z.string().min(1),
  locale: localeSchema,
  /** The release that shows it, or that was to show it. */
  release: z.int().nonnegative(),
  at: z.iso.datetime(),
};

/** What became of a publication in one language: the publisher tells, the CMS keeps it and shows it to the editor. */
export const receiptSchema = z.discriminatedUnion('state', [
  z.strictObject({ ...about, state: z.literal('live'), address: z.url() }),
  z.strictObject({ ...about, state: z.literal('gone') }),
  z.strictObject({
    ...about,
    state: z.literal('refused'),
    step: z.string().min(1),
    reason: z.string().min(1).max(2000),
  }),
]);
export type Receipt = z.infer<typeof receiptSchema>;

/** The body of `POST /api/receipts`. Sending one again changes nothing. */
export const receiptsSchema = z.strictObject({ receipts: z.array(receiptSchema).min(1).max(500) });
