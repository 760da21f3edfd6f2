import type { GlobalKind } from '@gjakova/shared/kinds';
import type { StoredGlobals } from '../src/workflow/stored-kinds';
import { id, inAll, instant, populated, row } from './stored-parts';

const paths = { sq: '/sq/njoftimet/', sr: '/sr/obavestenja/', en: '/en/notices/' };

/** A global of each kind. */
export const storedGlobals: { [K in GlobalKind]: StoredGlobals[K] } = {
  navigation: row({
    tasks: [populated('pr1'), id('pr2')],
    header: [row({ site: 'portal' as const, label: inAll('Njoftime'), address: paths })],
    footer: [row({ site: 'official' as const, label: inAll('Gazeta'), address: paths })],
  }),
  'site-settings': row({ demonstration: true, contact: inAll('Rr. UÇK\r\nGjakovë') }),
  'deadline-rules': row({
    knownUntil: instant,
    holidays: [row({ on: instant, title: inAll('CANARY') })],
    endsOnWorkingDay: true,
    demonstration: true,
    noticeDisplay: [row({ noticeKind: 'grant' as const, days: 30, legalBasis: inAll('CANARY') })],
  }),
};
