/** What the pages of all kinds of documents say. */
export const document = {
  alsoKnownAs: 'Njihet edhe si',
  changes: 'Çfarë ka ndryshuar',
  contact: 'Për këtë pyesni',
};
