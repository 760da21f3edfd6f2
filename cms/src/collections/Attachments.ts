import type { CollectionConfig, PayloadRequest } from 'payload';
import { actorOf } from '../access/actors';
import { may } from '../access/rights';
import { staff } from '../access/rules';
import { attachmentEndpoints } from '../endpoints/attachments';
import { choice, signs, tick, whole } from '../fields/builders';
import { ownId } from '../fields/own-id';
import { serveToStaff } from '../files/serve-to-staff';
import { guardAttachments, keepFile, keepUsedFile } from '../hooks/attachments';
import { inPanelLanguages } from '../messages/languages';

/** Found out of the bytes: there is nothing to show before. */
const found = { admin: { readOnly: true, condition: ({ sha256 }: { sha256?: string }) => Boolean(sha256) } };

/** Shown as read-only once the file is there. What is sent all the same is not dropped in silence but refused: hooks/attachments.ts. */
const saidOnce = { access: { update: ({ req }: { req: PayloadRequest }) => req.context.intent !== undefined } };

const writers = ({ req }: { req: PayloadRequest }) => may(actorOf(req), 'create');

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
  access: { create: writers, read: staff, update: writers, delete: ({ req }) => may(actorOf(req), 'withdraw') },
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
    handlers: [serveToStaff],
  },
  endpoints: attachmentEndpoints,
  hooks: {
    beforeOperation: [guardAttachments],
    beforeChange: [keepFile],
    beforeDelete: [keepUsedFile],
  },
  fields: [
    ownId,
    signs('attachment.title', 300, { required: true }),
    choice('attachment.language', 'locales', saidOnce),
    choice('attachment.isAccessible', 'yesNo', saidOnce),
    tick('attachment.isScan', saidOnce),
    signs('attachment.name', 120, found),
    whole('attachment.pages', 1, 10_000, found),
    signs('attachment.sha256', 64, { index: true, ...found }),
  ],
};
