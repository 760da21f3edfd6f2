import type { Field } from 'payload';
import { choices } from './choices';
import { described, withText } from './described';
import { ownId } from './own-id';
import { sourceField } from './source-field';

/** Fields that hooks write, or that are never public: no part of what becomes public, and so not of its digest. */
export const systemFields = [
  'id',
  '_status',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'editedBy',
  'withdrawalReason',
  'source',
  'firstPublishedAt',
  'publishedAt',
  'searchText',
  'sortKey',
  'bodyCode',
];

/** A field that hooks write: never in the panel, and never copied. */
const hidden = { disableDuplicate: true, admin: { hidden: true } } as const;
const inSidebar = 'sidebar' as const;

/**
 * Fields of every public kind.
 *
 * None is `required`: Payload would ask for it in the language of the request, also where that language is not public.
 * `missing-texts.ts` asks at publication, in every public language.
 */
export const commonFields: Field[] = [
  ownId,
  withText('title', { name: 'title', type: 'text', localized: true, maxLength: 300 }),
  withText('summary', { name: 'summary', type: 'textarea', localized: true, maxLength: 160 }),
  // A copy gets no address of the original. Who may have an address is decided by `addresses`, not by the database.
  withText('slug', {
    name: 'slug',
    type: 'text',
    localized: true,
    index: true,
    disableDuplicate: true,
    admin: { position: inSidebar },
  }),
  withText('readyLocales', {
    name: 'readyLocales',
    type: 'select',
    hasMany: true,
    options: choices('locales'),
    defaultValue: ['sq'],
    admin: { position: inSidebar },
  }),
  withText('translationToBeChecked', {
    name: 'translationToBeChecked',
    type: 'select',
    hasMany: true,
    options: choices('locales'),
    admin: { position: inSidebar },
  }),
  withText('demonstration', {
    name: 'demonstration',
    type: 'checkbox',
    defaultValue: false,
    admin: { position: inSidebar },
  }),
  withText('internalNote', { name: 'internalNote', type: 'textarea', admin: { position: inSidebar } }),
  // Asked when the document is withdrawn: workflow/move-document.ts.
  withText('withdrawalReason', {
    name: 'withdrawalReason',
    type: 'select',
    options: choices('withdrawalReason'),
    ...hidden,
  }),
  { name: 'editedBy', type: 'json', ...hidden },
  sourceField,
  { name: 'firstPublishedAt', type: 'date', ...hidden },
  { name: 'publishedAt', type: 'date', index: true, ...hidden },
  // It has a label, because the search box of the list names what it searches in.
  { name: 'searchText', type: 'textarea', localized: true, ...hidden, label: described('searchText').label },
  { name: 'sortKey', type: 'text', localized: true, index: true, ...hidden },
];
