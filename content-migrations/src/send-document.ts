import { importAnswerSchema, type Incoming } from '@gjakova/shared/schemas/import';
import type { Target } from './environment.ts';
import type { Reply } from './reply.ts';
import { send, type Options } from './send.ts';

/** Sends one document to the import endpoint, again while that may help: loading it twice changes nothing. */
export const sendDocument = (document: Incoming, target: Target, options: Options = {}): Promise<Reply> =>
  send(
    { path: 'import', type: 'application/json', body: JSON.stringify(document), answer: importAnswerSchema },
    target,
    options,
  );
