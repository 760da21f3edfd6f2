import type { GlobalKind } from '@gjakova/shared/kinds';
import type { Locale } from '@gjakova/shared/locales';
import type { GlobalForm, GlobalForms } from '@gjakova/shared/schemas/forms';
import type { StoredGlobals } from '../workflow/stored-kinds';
import { referencesTo } from './references';
import { asked, dayIn, textIn } from './stored';

type Links = StoredGlobals['navigation']['header'];
type Presenter<K extends GlobalKind> = (stored: StoredGlobals[K], locale: Locale) => Omit<GlobalForms[K], keyof Common>;
type Common = Pick<GlobalForm, 'kind' | 'publicId' | 'locale'>;

/** One presenter for each global; a global without one does not compile. Fields are named one by one. */
const presenters: { [K in GlobalKind]: Presenter<K> } = {
  navigation: ({ tasks, header, footer }, locale) => ({
    tasks: referencesTo('procedure', tasks),
    header: presentLinks(header, locale),
    footer: presentLinks(footer, locale),
  }),
  'site-settings': ({ demonstration, contact }, locale) => ({
    demonstration: demonstration ?? false,
    contact: textIn(contact, locale),
  }),
  'deadline-rules': ({ knownUntil, holidays, endsOnWorkingDay, demonstration }) => ({
    knownUntil: dayIn(knownUntil),
    holidays: (holidays ?? []).map(({ on }) => asked(dayIn(on))).sort(),
    endsOnWorkingDay: endsOnWorkingDay ?? false,
    demonstration: demonstration ?? false,
  }),
};

/** The public form of a global in each language: it is public in all of them, whatever is filled in. */
export function presentGlobal<K extends GlobalKind>(kind: K, stored: StoredGlobals[K]): Record<Locale, GlobalForm> {
  // The form of this kind: the presenter is chosen by it.
  const formIn = (locale: Locale) =>
    ({ kind, publicId: kind, locale, ...presenters[kind](stored, locale) }) as unknown as GlobalForm;
  return { sq: formIn('sq'), sr: formIn('sr'), en: formIn('en') };
}

/** The links that have a label and an address in the language; the others are left out. */
const presentLinks = (links: Links, locale: Locale): GlobalForms['navigation']['header'] =>
  (links ?? [])
    .map(({ site, label, address }) => ({
      site: asked(site),
      label: textIn(label, locale),
      address: textIn(address, locale),
    }))
    .filter(({ label, address }) => label !== '' && address !== '');
