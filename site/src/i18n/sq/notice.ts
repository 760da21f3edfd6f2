import type { NoticeState } from '../../notice-state.ts';
import type { NoticeKind } from '../words.ts';

/** The words of notices: their pages, lists and archive. */
export const notice = {
  kinds: {
    'legal-posting': 'Njoftim ligjor',
    'public-auction': 'Ankand publik',
    vacancy: 'Konkurs pune',
    'call-for-applications': 'Thirrje për aplikim',
    'public-hearing': 'Dëgjim publik',
    'service-interruption': 'Ndërprerje shërbimi',
    'road-closure': 'Mbyllje rruge',
    grant: 'Grant',
    other: 'Njoftim tjetër',
  } satisfies Record<NoticeKind, string>,
  states: {
    open: 'Hapur',
    extended: 'Hapur, afati u shty',
    closed: 'Mbyllur',
    cancelled: 'Anuluar',
    posted: 'Pa afat',
    archived: 'Në arkiv',
  } satisfies Record<NoticeState, string>,
  warning: 'Kujdes',

  untilItCloses: 'Deri në mbyllje',
  closedOn: 'U mbyll',
  today: 'Sot',
  hour: 'ora {time}',
  state: 'Gjendja',
  kind: 'Lloji',
  posted: 'Publikuar më',

  published: 'Publikuar',
  deadlines: 'Afatet',
  deadline: 'Afati',
  firstDeadline: 'Afati i parë',
  extendedTo: 'I shtyrë deri më',
  extendedOn: 'Shtyrja u vendos më',
  deadlineFor: 'Për çfarë',
  cancelledOn: 'Anuluar më',
  reason: 'Arsyeja',

  text: 'Njoftimi',
  streets: 'Rrugët',
  result: 'Rezultati',
  decision: 'Vendimi',
  about: 'Të dhëna për njoftimin',
  reference: 'Referenca',

  addToCalendar: 'Shto në kalendar',
  calendarFile: 'Afati për kalendarin tuaj',
  calendarFileCancelled: 'Afati, i anuluar',
  where: 'Ku',
  byKind: 'Sipas llojit',

  open: 'Me afat të hapur',
  noneOpen: 'Tani asnjë njoftim nuk ka afat të hapur.',
  withoutDeadline: 'Njoftime të tjera',
  closedRecently: 'Të mbyllura së fundi',
  archive: 'Arkivi sipas viteve',
};
