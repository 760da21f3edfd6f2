import type { Words } from '../words.ts';

/** The words of notices: their pages, lists and archive. */
export const notice: Words['notice'] = {
  kinds: {
    'legal-posting': 'Legal notice',
    'public-auction': 'Public auction',
    vacancy: 'Vacancy',
    'call-for-applications': 'Call for applications',
    'public-hearing': 'Public hearing',
    'service-interruption': 'Service interruption',
    'road-closure': 'Road closure',
    grant: 'Grant',
    other: 'Other notice',
  },
  states: {
    open: 'Open',
    extended: 'Open, deadline extended',
    closed: 'Closed',
    cancelled: 'Cancelled',
    posted: 'No deadline',
    archived: 'Archived',
  },
  warning: 'Warning',

  untilItCloses: 'Until it closes',
  closedOn: 'Closed on',
  today: 'Today',
  hour: 'at {time}',
  state: 'State',
  kind: 'Kind',
  posted: 'Published on',

  published: 'Published',
  deadlines: 'Deadlines',
  deadline: 'Deadline',
  firstDeadline: 'First deadline',
  extendedTo: 'Extended to',
  extendedOn: 'Extension decided on',
  deadlineFor: 'What for',
  cancelledOn: 'Cancelled on',
  reason: 'Reason',

  text: 'The notice',
  streets: 'Streets',
  result: 'Result',
  decision: 'Decision',
  about: 'About this notice',
  reference: 'Reference',

  addToCalendar: 'Add to calendar',
  calendarFile: 'The deadline for your calendar',
  calendarFileCancelled: 'The deadline, cancelled',
  where: 'Where',
  byKind: 'By kind',

  open: 'With an open deadline',
  noneOpen: 'No notice has an open deadline at present.',
  withoutDeadline: 'Other notices',
  closedRecently: 'Closed recently',
  archive: 'Archive by year',
};
