import type { Words } from '../words.ts';

/** The words of notices: their pages, lists and archive. */
export const notice: Words['notice'] = {
  kinds: {
    'legal-posting': 'Zakonsko obaveštenje',
    'public-auction': 'Javna aukcija',
    vacancy: 'Konkurs za posao',
    'call-for-applications': 'Poziv za prijavu',
    'public-hearing': 'Javno saslušanje',
    'service-interruption': 'Prekid usluge',
    'road-closure': 'Zatvaranje ulice',
    grant: 'Grant',
    other: 'Drugo obaveštenje',
  },
  states: {
    open: 'Otvoreno',
    extended: 'Otvoreno, rok je produžen',
    closed: 'Zatvoreno',
    cancelled: 'Poništeno',
    posted: 'Bez roka',
    archived: 'U arhivi',
  },
  warning: 'Upozorenje',

  untilItCloses: 'Do zatvaranja',
  closedOn: 'Zatvoreno',
  today: 'Danas',
  hour: 'u {time}',
  state: 'Stanje',
  kind: 'Vrsta',
  posted: 'Objavljeno',

  published: 'Objavljeno',
  deadlines: 'Rokovi',
  deadline: 'Rok',
  firstDeadline: 'Prvi rok',
  extendedTo: 'Produžen do',
  extendedOn: 'Odluka o produženju',
  deadlineFor: 'Za šta',
  cancelledOn: 'Poništeno',
  reason: 'Razlog',

  text: 'Obaveštenje',
  streets: 'Ulice',
  result: 'Rezultat',
  decision: 'Odluka',
  about: 'Podaci o obaveštenju',
  reference: 'Oznaka',

  addToCalendar: 'Dodaj u kalendar',
  calendarFile: 'Rok za vaš kalendar',
  calendarFileCancelled: 'Rok, poništen',
  where: 'Gde',
  byKind: 'Po vrstama',

  open: 'Sa otvorenim rokom',
  noneOpen: 'Trenutno nijedno obaveštenje nema otvoren rok.',
  withoutDeadline: 'Druga obaveštenja',
  closedRecently: 'Nedavno zatvorena',
  archive: 'Arhiva po godinama',
};
