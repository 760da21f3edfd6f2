import { z } from 'zod';
import { kindSchema, localeSchema } from './common.ts';
import { sha256Schema } from './file.ts';

/**
 * The body of `POST /api/import`: one document from elsewhere, with all its languages.
 *
 * `content` is by field of the collection; localized values are `{ sq, sr, en }`; another document is
 * `{ "source": "<its key>" }`, and left out while that one is not loaded (a second pass sets it). Rows are arrays of the
 * same; rich text is `{ "markdown": "…" }` in each language; a file is `{ "file": "<its id>" }`, as `import-file` has
 * answered. A global has its kind for a key.
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

/** The query of `POST /api/import-file`, whose body is the bytes of a PDF: what a source says of a file. */
export const incomingFileSchema = z.strictObject({
  /** As it is called in the source: `leje-ndertimi.pdf`. The name for readers is made from it. */
  name: z.string().min(1).max(300),
  /** How colleagues find it; the name of the file if it is left out. */
  title: z.string().min(1).max(300).optional(),
  language: localeSchema.optional(),
  isAccessible: z.enum(['yes', 'no']).optional(),
  isScan: z.enum(['true', 'false']).optional(),
});
export type IncomingFile = z.infer<typeof incomingFileSchema>;

/** The answer of `import-file`. The same bytes with the same facts are the same file. */
export const importFileAnswerSchema = z.strictObject({
  outcome: z.enum(['created', 'unchanged']),
  id: z.string().min(1),
  sha256: sha256Schema,
});
export type ImportFileAnswer = z.infer<typeof importFileAnswerSchema>;
