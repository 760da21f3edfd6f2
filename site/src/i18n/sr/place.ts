import type { Words } from '../words.ts';

/** The words of offices: their pages and lists. */
export const place: Words['place'] = {
  office: 'Kancelarija',
  today: 'Danas',
  todayIs: 'Današnje radno vreme: {day}',
  closed: 'Zatvoreno',
  hoursNotKnown: 'Radno vreme nije poznato',
  notRecorded: 'nije zabeleženo',

  where: 'Gde se nalazi',
  address: 'Adresa',
  floorAndRoom: 'Sprat i prostorija',
  phone: 'Telefon',
  email: 'Elektronska pošta',
  map: 'Mapa',
  openMap: 'Otvorite na OpenStreetMap',
  openInApp: 'Otvorite u svojoj aplikaciji za mape',
  coordinates: 'Koordinate',

  hours: 'Radno vreme po danima',
  weekday: 'Dan',
  open: 'Otvoreno',
  exceptions: 'Dani sa drugim radnim vremenom',
  when: 'Kada',
  why: 'Zašto',

  counters: 'Šalteri',
  access: 'Pristupačnost',
  features: {
    stepFree: 'Ulaz bez stepenica',
    lift: 'Lift',
    accessibleToilet: 'Pristupačan toalet',
    hearingLoop: 'Indukciona petlja',
    parking: 'Parking mesto',
  },
  yes: 'Da',
  no: 'Ne',
  notKnown: 'Nije poznato',

  whoSitsHere: 'Ko ovde radi',
  procedures: 'Šta se ovde obavlja',
  forms: 'Obrasci koji se ovde predaju',
  notices: 'Obaveštenja o ovom mestu',
};
