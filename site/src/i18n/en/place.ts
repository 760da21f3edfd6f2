import type { Words } from '../words.ts';

/** The words of offices: their pages and lists. */
export const place: Words['place'] = {
  office: 'Office',
  today: 'Today',
  todayIs: 'Hours of today, {day}',
  closed: 'Closed',
  hoursNotKnown: 'Hours not known',
  notRecorded: 'not recorded',

  where: 'Where it is',
  address: 'Address',
  floorAndRoom: 'Floor and room',
  phone: 'Telephone',
  email: 'E-mail',
  map: 'Map',
  openMap: 'Open on OpenStreetMap',
  openInApp: 'Open in your maps application',
  coordinates: 'Coordinates',

  hours: 'Hours of the week',
  weekday: 'Day',
  open: 'Open',
  exceptions: 'Days with other hours',
  when: 'When',
  why: 'Why',

  counters: 'Counters',
  access: 'Access',
  features: {
    stepFree: 'Step-free entrance',
    lift: 'Lift',
    accessibleToilet: 'Accessible toilet',
    hearingLoop: 'Hearing loop',
    parking: 'Parking space',
  },
  yes: 'Yes',
  no: 'No',
  notKnown: 'Not known',

  whoSitsHere: 'Who works here',
  procedures: 'What is done here',
  forms: 'Forms handed in here',
  notices: 'Notices about this place',
};
