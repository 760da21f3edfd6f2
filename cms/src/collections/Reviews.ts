import type { CollectionConfig, PayloadRequest, Where } from 'payload';
import { workList, workListTitle } from '../admin/components';
import { choices } from '../fields/choices';
import { described, withText } from '../fields/described';
import { inPanelLanguages, messagesFor } from '../messages/languages';
import { asSystemCollection } from './as-system-collection';

/**
 * Every step of every document: submitted, changes asked, approved, published, withdrawn; by whom, when, of which text.
 *
 * Its list is the work list: the latest step of each document, unless somebody asks for the whole history.
 */
export const Reviews: CollectionConfig = asSystemCollection(
  {
    slug: 'reviews',
    labels: {
      singular: inPanelLanguages(({ collections }) => collections.reviews.singular),
      plural: inPanelLanguages(({ collections }) => collections.reviews.plural),
    },
    admin: {
      useAsTitle: 'title',
      group: inPanelLanguages(({ groups }) => groups.content),
      defaultColumns: ['title', 'kind', 'state', 'byName', 'createdAt', 'note'],
      listSearchableFields: ['title', 'byName'],
      baseFilter: onlyLatest,
      components: { beforeListTable: [workList] },
    },
    defaultSort: '-id',
    fields: [
      withText('document', {
        name: 'title',
        type: 'text',
        admin: { components: { Cell: workListTitle } },
      }),
      withText('kind', { name: 'kind', type: 'select', required: true, options: choices('kind') }),
      withText('state', { name: 'state', type: 'select', required: true, index: true, options: choices('state') }),
      withText('byName', {
        name: 'byName',
        type: 'text',
        hooks: { afterRead: [({ value, req }) => sayLoader(req, String(value))] },
      }),
      { name: 'createdAt', type: 'date', index: true, ...described('since') },
      withText('note', { name: 'note', type: 'textarea' }),
      withText('isLatest', { name: 'isLatest', type: 'checkbox', index: true }),
      withText('documentId', { name: 'document', type: 'text', required: true, index: true }),
      withText('by', { name: 'by', type: 'text', required: true }),
      withText('digest', { name: 'digest', type: 'text', required: true }),
    ],
  },
  true,
);

/** The list shows what each document waits for, and what it once waited for only to those who ask. */
function onlyLatest({ req }: { req: PayloadRequest }): Where | null {
  const isAsked = JSON.stringify(req.query?.where ?? '').includes('isLatest');
  return isAsked ? null : { isLatest: { equals: true } };
}

const sayLoader = (req: PayloadRequest, name: string) => (name === 'loader' ? messagesFor(req).workflow.loader : name);
