import { choices } from '../fields/choices';
import { withText } from '../fields/common-fields';
import { inPanelLanguages } from '../messages/languages';
import { asSystemCollection } from './as-system-collection';

/** Every publication and withdrawal: of what, by whom, when, and of which text. */
export const Reviews = asSystemCollection(
  {
    slug: 'reviews',
    labels: {
      singular: inPanelLanguages(({ collections }) => collections.reviews.singular),
      plural: inPanelLanguages(({ collections }) => collections.reviews.plural),
    },
    admin: {
      useAsTitle: 'document',
      group: inPanelLanguages(({ groups }) => groups.system),
      defaultColumns: ['document', 'kind', 'state', 'by', 'createdAt'],
    },
    defaultSort: '-id',
    fields: [
      withText('kind', { name: 'kind', type: 'select', required: true, options: choices('kind') }),
      withText('document', { name: 'document', type: 'text', required: true, index: true }),
      withText('state', { name: 'state', type: 'select', required: true, options: choices('state') }),
      withText('digest', { name: 'digest', type: 'text', required: true }),
      withText('by', { name: 'by', type: 'text', required: true }),
      withText('note', { name: 'note', type: 'text' }),
    ],
  },
  true,
);
