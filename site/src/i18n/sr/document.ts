import type { Words } from '../words.ts';

/** What the pages of all kinds of documents say. */
export const document: Words['document'] = {
  alsoKnownAs: 'Poznato i kao',
  changes: 'Šta je promenjeno',
  contact: 'Za ovo pitajte',
};
