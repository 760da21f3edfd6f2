import type { publicationInAlbanian } from './sq';

/** What became of a publication, in Serbian. */
export const publicationInSerbian: typeof publicationInAlbanian = {
  title: 'Stanje na sajtu',
  waiting: (since) => `čeka od ${since}`,
  live: (since, lasted) => `na sajtu od ${since}, posle ${lasted}`,
  gone: (since) => `uklonjeno sa sajta, od ${since}`,
  refused: (step) => `odbijeno u koraku „${step}“:`,
  earlierIsShown: 'Ranija verzija se i dalje prikazuje.',
  nothingIsShown: 'Na sajtu se još ništa ne prikazuje.',
  notPublic: 'nije javno na ovom jeziku',
  unknown: 'Stanje trenutno nije poznato, jer sistem ne odgovara. Sistem će sam pokušati ponovo.',
  steps: { parse: 'čitanje', files: 'datoteke', address: 'adresa', render: 'stranica', links: 'veze' },
};
