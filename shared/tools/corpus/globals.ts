import type { GlobalKind } from '../../src/kinds.ts';
import type { Locale } from '../../src/locales.ts';
import type { GlobalForms } from '../../src/schemas/forms.ts';
import { idOf } from './common.ts';

type GlobalIn<K extends GlobalKind> = (locale: Locale) => GlobalForms[K];

/** The globals of a corpus; a kind without one does not compile. */
export const corpusGlobals: { [K in GlobalKind]: GlobalIn<K> } = {
  navigation: (locale) => ({
    kind: 'navigation',
    publicId: 'navigation',
    locale,
    tasks: [0, 1, 2].map((number) => ({ kind: 'procedure', publicId: idOf('procedure', number) })),
    header: [],
    footer: [],
  }),
  'site-settings': (locale) => ({
    kind: 'site-settings',
    publicId: 'site-settings',
    locale,
    demonstration: true,
    contact: '',
  }),
  'deadline-rules': (locale) => ({
    kind: 'deadline-rules',
    publicId: 'deadline-rules',
    locale,
    knownUntil: '2027-12-31',
    holidays: ['2026-12-25', '2027-01-01'],
    endsOnWorkingDay: true,
    demonstration: true,
  }),
};
