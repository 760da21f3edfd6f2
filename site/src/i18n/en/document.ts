import type { Words } from '../words.ts';

/** What the pages of all kinds of documents say. */
export const document: Words['document'] = {
  alsoKnownAs: 'Also known as',
  changes: 'What has changed',
  contact: 'For this, ask',
};
