import { APIError, type Endpoint } from 'payload';
import { incomingSchema, type ImportAnswer } from '@gjakova/shared/schemas/import';
import { withinTransactionOf } from '../database/in-one-transaction';
import { importDocument } from '../import/import-document';
import type { FieldError } from '../messages/refuse';
import { forService } from './for-service';
import { readBody } from './read-body';

/**
 * POST /api/import loads one document with all its languages, in one transaction, and publishes it.
 *
 * Answers as shared/src/schemas/import.ts says; 400 with `{ errors: [{ path, message }] }` for what cannot be public.
 */
export const importEndpoint: Endpoint = {
  path: '/import',
  method: 'post',
  handler: forService('import', async (req) => {
    try {
      const incoming = await readBody(req, incomingSchema);
      const answer: ImportAnswer = await withinTransactionOf(req, () => importDocument(req, incoming));
      return Response.json(answer);
    } catch (error) {
      const errors = fieldErrorsOf(error);
      if (!errors) throw error;
      return Response.json({ errors }, { status: 400 });
    }
  }),
};

/** The errors of single fields, of a refusal of ours or of Payload's own validation; undefined for any other error. */
function fieldErrorsOf(error: unknown): FieldError[] | undefined {
  if (!(error instanceof APIError)) return undefined;
  const errors = (error.data as { errors?: FieldError[] } | null)?.errors; // what both kinds of error carry
  return errors?.map(({ path, message }) => ({ path, message }));
}
