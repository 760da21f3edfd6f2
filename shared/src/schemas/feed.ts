import { z } from 'zod';
import { kindSchema, localeSchema } from './common.ts';

/**
 * The feed of public content, as `snapshot` and `changes` give it: lines of JSON, first a header, then one group for
 * each document.
 *
 * A group holds all that the public may know of a document in all its languages; it replaces everything known of it.
 * Its forms are checked one by one with `formSchemas`, so that one bad document never stops the others.
 */
export const groupSchema = z.strictObject({
  /** The outbox entry that this group answers to; in a snapshot, the sequence of the whole. */
  sequence: z.int().nonnegative(),
  kind: kindSchema,
  publicId: z.string().min(1),
  /** The form in each language, or null where the document is not public in it. */
  locales: z.strictObject({ sq: z.unknown(), sr: z.unknown(), en: z.unknown() }),
  /** Addresses that the document had. They lead to its present one, or, if it is gone, say so. */
  formerAddresses: z.array(z.strictObject({ locale: localeSchema, path: z.string().startsWith('/') })),
  /** Why a document that was public is no longer. */
  gone: z.strictObject({ reason: z.enum(['published-in-error', 'consolidated', 'withdrawn']) }).optional(),
});
export type Group = z.infer<typeof groupSchema>;

export const snapshotHeaderSchema = z.strictObject({
  kind: z.literal('snapshot'),
  format: z.literal(1),
  /** Another one after every restore or copy of the database: a reader must then reconcile. */
  epoch: z.string().min(1),
  sequence: z.int().nonnegative(),
  /** The instant at which pages made from this snapshot are shown (ISO 8601, UTC). */
  now: z.iso.datetime(),
});
export type SnapshotHeader = z.infer<typeof snapshotHeaderSchema>;

export const changesHeaderSchema = z.strictObject({
  kind: z.literal('changes'),
  format: z.literal(1),
  epoch: z.string().min(1),
  after: z.int().nonnegative(),
  /** The last entry that these groups answer to: the next question is `changes?after=<upto>`. */
  upto: z.int().nonnegative(),
  now: z.iso.datetime(),
});
export type ChangesHeader = z.infer<typeof changesHeaderSchema>;
