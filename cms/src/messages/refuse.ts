import { APIError, type PayloadRequest } from 'payload';
import { messagesFor } from './languages';
import type { Messages } from './sq';

/** What is wrong with one field, for the panel and for importers. */
export interface FieldError {
  path: string;
  message: string;
}

type Say = (texts: Messages['refusals']) => string;

/** A refusal that people read: what is the matter, why, what to do next, and that nothing has been changed. */
export class Refusal extends APIError<{ errors: FieldError[] } | null> {
  constructor(message: string, status: number, errors: FieldError[]) {
    super(message, status, errors.length > 0 ? { errors } : null, true);
    this.name = 'Refusal'; // the name of the class does not survive the build
  }
}

/** Somebody may not do this: 403. */
export const notAllowed = (req: PayloadRequest, say: Say) => refusal(req, 403, say);

/** The state of things does not allow it: 409. `errors` say which fields are concerned. */
export const notPossible = (req: PayloadRequest, say: Say, errors: FieldError[] = []) => refusal(req, 409, say, errors);

/** What was asked makes no sense, or could mean two things: 400. */
export const unclear = (req: PayloadRequest, say: Say, errors: FieldError[] = []) => refusal(req, 400, say, errors);

/** A refusal in the language of the request, with any status of HTTP. */
export function refusal(req: PayloadRequest, status: number, say: Say, errors: FieldError[] = []): Refusal {
  const { refusals } = messagesFor(req);
  return new Refusal(`${say(refusals)} ${refusals.nothingChanged}`, status, errors);
}
