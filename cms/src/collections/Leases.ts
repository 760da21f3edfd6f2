import { asSystemCollection } from './as-system-collection';

/** Who may do what only one process may do, until when; for the outbox also the last number given. */
export const Leases = asSystemCollection({
  slug: 'leases',
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, index: true },
    { name: 'holder', type: 'text', required: true },
    { name: 'until', type: 'number', required: true },
    { name: 'lastNumber', type: 'number', required: true },
    { name: 'turn', type: 'number', required: true },
    { name: 'epoch', type: 'text', required: true },
  ],
});
