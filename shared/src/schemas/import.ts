import { z } from 'zod';
import { kindSchema } from './common.ts';

/**
 * The body of `POST /api/import`: one document from elsewhere, with all its languages.
 *
 * `content` is by field of the collection; localized values are `{ sq, sr, en }`; another document is
 * `{ "source": "<its key>" }`, and left out while that one is not loaded (a second pass sets it). Rows are arrays of the
 * same; rich text is `{ "markdown": "…" }` in each language. A global has its kind for a key.
 */
export const incomingSchema = z.strictObject({
  kind: kindSchema,
  /** Names the document in its source, for ever: loading the same key again changes the same document. */
  key: z.string().regex(/^[a-z0-9][a-z0-9:._/-]{0,119}$/),
  content: z.record(z.string(), z.unknown()),
  /** Loaded before: left as it is. For content whose dates were counted from the day of its first load. */
  once: z.boolean().optional(),
});
export type Incoming = z.infer<typeof incomingSchema>;

export const importOutcomes = ['created', 'updated', 'unchanged', 'edited'] as const;

/** The answer of `import`. `edited`: people have changed the document since it was loaded, so it was left alone. */
export const importAnswerSchema = z.strictObject({
  outcome: z.enum(importOutcomes),
  publicId: z.string().min(1),
  /** Keys of documents that this one refers to and that are not loaded yet: load it once more after them. */
  missing: z.array(z.string()),
});
export type ImportAnswer = z.infer<typeof importAnswerSchema>;
