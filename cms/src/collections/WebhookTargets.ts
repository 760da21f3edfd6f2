import { retryTargetEndpoint } from '../endpoints/retry-target';
import { asSystemCollection } from './as-system-collection';

/** Who is told to look again, how far each has been told, and what is wrong while it cannot be told. */
export const WebhookTargets = asSystemCollection({
  slug: 'webhook-targets',
  endpoints: [retryTargetEndpoint],
  fields: [
    { name: 'address', type: 'text', required: true, unique: true, index: true },
    { name: 'announced', type: 'number', required: true },
    { name: 'message', type: 'number' },
    { name: 'failures', type: 'number', required: true },
    { name: 'failingSince', type: 'date' },
    { name: 'nextAttemptAt', type: 'date' },
    { name: 'deadSince', type: 'date' },
    { name: 'reason', type: 'json' },
  ],
});
