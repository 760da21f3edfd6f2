import type { publicationInAlbanian } from './sq';

/** What became of a publication, in English. */
export const publicationInEnglish: typeof publicationInAlbanian = {
  title: 'State on the website',
  waiting: (since) => `waiting since ${since}`,
  live: (since, lasted) => `live since ${since}, in ${lasted}`,
  gone: (since) => `gone since ${since}`,
  refused: (step) => `refused at step “${step}”:`,
  earlierIsShown: 'The previous version is still shown.',
  nothingIsShown: 'Nothing is shown on the website yet.',
  notPublic: 'not public in this language',
  unknown: 'The state is not known at the moment, because the system does not answer. It is asked again by itself.',
  steps: { parse: 'reading', files: 'files', address: 'address', render: 'page', links: 'links' },
};
