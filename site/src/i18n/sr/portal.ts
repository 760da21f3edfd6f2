import type { Words } from '../words.ts';

/** The words of the portal's home, of tariffs and of topics. */
export const portal: Words['portal'] = {
  tasks: 'Najtraženije',
  closingSoon: 'Zatvara se u narednih sedam dana',
  noneCloses: 'Nijedno obaveštenje se ne zatvara u narednih sedam dana.',
  allNotices: 'Sva obaveštenja',
  whatHappened: 'Šta se dogodilo?',
  whatHappenedNote: 'Kada se život promeni, potrebno je više dokumenata odjednom.',
  byEvent: 'Po životnom događaju',
  byTopic: 'Po temama',
  offices: 'Kancelarije danas',
  allOffices: 'Sve kancelarije',

  tariff: 'Taksa',
  today: 'Danas',
  since: 'Važi od',
  nextChange: 'Sledeća promena',
  noChange: 'nije poznata',
  noAmountToday: 'danas ne važi nijedan iznos',
  code: 'Šifra',
  history: 'Istorija iznosa',
  until: 'Do',
  untilFurtherNotice: 'do druge odluke',
  basis: 'Odluka',
  basisNotRecorded: 'nije zabeležena',
  usedBy: 'Postupci u kojima se plaća',
  usedByNone: 'Ova taksa se ne plaća ni u jednom objavljenom postupku.',

  topics: 'Teme',
  lifeEvents: 'Životni događaji',
  newestNotices: 'Najnovija obaveštenja',
  newestDecisions: 'Najnovije odluke',
  nothingAbout: 'O ovoj temi još ništa nije objavljeno.',
};
