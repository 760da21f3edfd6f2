import { asSystemCollection } from './as-system-collection';

/** When the publisher last asked for changes, and after what time it said that it asks again. One row. */
export const PublisherAsks = asSystemCollection({
  slug: 'publisher-asks',
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, index: true },
    { name: 'askedAt', type: 'date', required: true },
    { name: 'askAgainMs', type: 'number', required: true },
  ],
});
