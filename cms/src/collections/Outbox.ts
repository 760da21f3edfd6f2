import { asSystemCollection } from './as-system-collection';

/** "Look at this document again." Entries are written with the change, and numbered after it is committed. */
export const Outbox = asSystemCollection({
  slug: 'outbox',
  fields: [
    { name: 'kind', type: 'text', required: true },
    { name: 'publicId', type: 'text', required: true, index: true },
    { name: 'number', type: 'number', index: true },
  ],
});
