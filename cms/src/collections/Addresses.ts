import { asSystemCollection } from './as-system-collection';

/** Every address that a public document has or had: source of redirects and of "this is gone". */
export const Addresses = asSystemCollection({
  slug: 'addresses',
  fields: [
    { name: 'path', type: 'text', required: true, unique: true, index: true },
    { name: 'kind', type: 'text', required: true },
    { name: 'document', type: 'text', required: true, index: true },
    { name: 'locale', type: 'text', required: true },
    { name: 'current', type: 'checkbox', required: true },
  ],
});
