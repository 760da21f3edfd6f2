import { type ImportAnswer, importAnswerSchema } from '@gjakova/shared/schemas/import';
import { z } from 'zod';

/**
 * What came of sending a document. `refused` concerns that document alone; `stopped` would happen to every other one
 * as well (the key is wrong, import is off, nobody answers).
 */
export type Reply<Answer = ImportAnswer> =
  { kind: 'answered'; answer: Answer } | { kind: 'refused'; reason: string } | { kind: 'stopped'; reason: string };

/** Reads an answer of the import endpoint: its status and its body. */
export const readReply = (status: number, body: string): Reply => readAnswerOf(importAnswerSchema, status, body);

/** The same for an endpoint whose answers have another form. */
export function readAnswerOf<Answer>(schema: z.ZodType<Answer>, status: number, body: string): Reply<Answer> {
  if (status === 200 || status === 201) return readAnswer(schema, body);
  const reason = `${sentenceOf(body)} (status ${status})`;
  if (status === 503) return { kind: 'stopped', reason: `The CMS cannot work: ${reason}` };
  if (![401, 403, 404].includes(status)) return { kind: 'refused', reason };
  return {
    kind: 'stopped',
    reason: `The CMS takes nothing: ${reason} Is IMPORT_KEY the one that it was started with?`,
  };
}

function readAnswer<Answer>(schema: z.ZodType<Answer>, body: string): Reply<Answer> {
  const answer = schema.safeParse(parse(body));
  if (answer.success) return { kind: 'answered', answer: answer.data };
  return { kind: 'refused', reason: `The import endpoint does not answer like this: "${body.slice(0, 200)}".` };
}

const errorSchema = z.union([
  z.object({ message: z.string() }).transform(({ message }) => message),
  z.object({ error: z.string() }).transform(({ error }) => error),
  z
    .object({ errors: z.array(z.object({ message: z.string() })).min(1) })
    .transform(({ errors }) => errors.map(({ message }) => message).join(' ')),
]);

/** The sentence of an error, in whichever of the usual forms: Payload's own errors are a list. */
function sentenceOf(body: string): string {
  const known = errorSchema.safeParse(parse(body));
  return known.success ? known.data : body.slice(0, 200).trim() || 'No reason was given.';
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined; // what is not JSON matches no schema, and its text is shown
  }
}
