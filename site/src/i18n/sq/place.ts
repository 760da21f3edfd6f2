import type { AccessFeature } from '../words.ts';

/** The words of offices: their pages and lists. */
export const place = {
  office: 'Zyra',
  today: 'Sot',
  todayIs: 'Orari i sotëm: {day}',
  closed: 'Mbyllur',
  hoursNotKnown: 'Orari nuk dihet',
  notRecorded: 'nuk është shënuar',

  where: 'Ku ndodhet',
  address: 'Adresa',
  floorAndRoom: 'Kati dhe dhoma',
  phone: 'Telefoni',
  email: 'Posta elektronike',
  map: 'Harta',
  openMap: 'Hapeni në OpenStreetMap',
  openInApp: 'Hapeni në aplikacionin tuaj të hartave',
  coordinates: 'Koordinatat',

  hours: 'Orari i javës',
  weekday: 'Dita',
  open: 'Hapur',
  exceptions: 'Ditë me orar tjetër',
  when: 'Kur',
  why: 'Pse',

  counters: 'Sportelet',
  access: 'Qasja',
  features: {
    stepFree: 'Hyrje pa shkallë',
    lift: 'Ashensor',
    accessibleToilet: 'Tualet i qasshëm',
    hearingLoop: 'Lak dëgjimi',
    parking: 'Vendparkim',
  } satisfies Record<AccessFeature, string>,
  yes: 'Po',
  no: 'Jo',
  notKnown: 'Nuk dihet',

  whoSitsHere: 'Kush punon këtu',
  procedures: 'Punët që kryhen këtu',
  forms: 'Formularët që dorëzohen këtu',
  notices: 'Njoftime për këtë vend',
};
