import type { Field, UploadField } from 'payload';
import { withText, type TextOfField } from './described';

/** A file of a document: one that is uploaded here, or one that is there already. Its texts are named as in builders.ts. */
export const fileField = (text: TextOfField, more: Partial<UploadField> = {}): Field =>
  withText(text, {
    name: text.split('.').at(-1) ?? text,
    type: 'upload',
    relationTo: 'attachments',
    index: true,
    displayPreview: false,
    ...more,
  } as UploadField); // of one file
