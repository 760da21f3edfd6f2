import { receiptsEndpoint } from '../endpoints/receipts';
import { asSystemCollection } from './as-system-collection';

/** What became of each publication in each language, as the publisher tells: live, gone, or refused and why. */
export const Receipts = asSystemCollection({
  slug: 'receipts',
  endpoints: [receiptsEndpoint],
  fields: [
    // Made of all that names the receipt, so that one that is sent again is known.
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'sequence', type: 'number', required: true },
    { name: 'kind', type: 'text', required: true },
    { name: 'publicId', type: 'text', required: true, index: true },
    { name: 'locale', type: 'text', required: true },
    { name: 'release', type: 'number', required: true },
    { name: 'at', type: 'date', required: true },
    { name: 'state', type: 'text', required: true },
    { name: 'address', type: 'text' },
    { name: 'step', type: 'text' },
    { name: 'reason', type: 'textarea' },
  ],
});
