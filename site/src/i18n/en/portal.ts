import type { Words } from '../words.ts';

/** The words of the portal's home, of tariffs and of topics. */
export const portal: Words['portal'] = {
  tasks: 'Most sought',
  closingSoon: 'Closing within seven days',
  noneCloses: 'No notice closes within seven days.',
  allNotices: 'All notices',
  whatHappened: 'What happened?',
  whatHappenedNote: 'When life changes, several documents are needed at once.',
  byEvent: 'By life event',
  byTopic: 'By topic',
  offices: 'Offices today',
  allOffices: 'All offices',

  tariff: 'Fee',
  today: 'Today',
  since: 'Valid since',
  nextChange: 'Next change',
  noChange: 'none known',
  noAmountToday: 'no amount is valid today',
  code: 'Code',
  history: 'History of the amount',
  until: 'Until',
  untilFurtherNotice: 'until further notice',
  basis: 'Decision',
  basisNotRecorded: 'not recorded',
  usedBy: 'Procedures that charge it',
  usedByNone: 'No public procedure charges this fee.',

  topics: 'Topics',
  lifeEvents: 'Life events',
  newestNotices: 'Newest notices',
  newestDecisions: 'Newest decisions',
  nothingAbout: 'Nothing has been published on this topic yet.',
};
