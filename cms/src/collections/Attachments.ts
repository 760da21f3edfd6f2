import type { CollectionConfig } from 'payload';
import { staff } from '../access/rules';
import { choice, signs, tick, whole } from '../fields/builders';
import { ownId } from '../fields/own-id';
import { inPanelLanguages } from '../messages/languages';

const whatTheFileSays = { admin: { readOnly: true } };

/**
 * Files that documents hold: PDF, under the hash of their bytes. They never change; a new version is a new upload.
 *
 * They are no kind of their own: one is public exactly as long as a public document names it.
 */
export const Attachments: CollectionConfig = {
  slug: 'attachments',
  labels: {
    singular: inPanelLanguages(({ collections }) => collections.attachments.singular),
    plural: inPanelLanguages(({ collections }) => collections.attachments.plural),
  },
  admin: {
    useAsTitle: 'title',
    group: inPanelLanguages(({ groups }) => groups.content),
    defaultColumns: ['title', 'name', 'language', 'pages', 'filesize', 'createdAt'],
    listSearchableFields: ['title', 'name', 'sha256'],
  },
  access: { create: staff, read: staff, update: staff, delete: staff },
  disableBulkEdit: true,
  disableBulkDelete: true,
  disableDuplicate: true,
  defaultSort: '-id',
  upload: {
    mimeTypes: ['application/pdf'],
    disableLocalStorage: true,
    crop: false,
    focalPoint: false,
    pasteURL: false,
    hideRemoveFile: true,
  },
  fields: [
    ownId,
    signs('attachment.title', 300, { required: true }),
    choice('attachment.language', 'locales'),
    choice('attachment.isAccessible', 'yesNo'),
    tick('attachment.isScan'),
    signs('attachment.name', 120, whatTheFileSays),
    whole('attachment.pages', 1, 10_000, whatTheFileSays),
    signs('attachment.sha256', 64, { index: true, ...whatTheFileSays }),
  ],
};
