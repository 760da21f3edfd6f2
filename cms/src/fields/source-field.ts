import type { Field } from 'payload';

/** Where the loader has a document or a global from, and what it left: nobody else writes it, and it is never public. */
export const sourceField: Field = {
  name: 'source',
  type: 'group',
  disableDuplicate: true,
  admin: { hidden: true },
  fields: [
    { name: 'key', type: 'text', index: true },
    { name: 'incoming', type: 'text' },
    { name: 'loaded', type: 'text' },
    // It refers to documents that were not loaded: the next load completes it.
    { name: 'isIncomplete', type: 'checkbox' },
  ],
};
