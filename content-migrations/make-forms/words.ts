import type { Locale } from '@gjakova/shared/locales';

/** What every blank says besides its own texts. */
export const words: Record<
  Locale,
  Record<'mark' | 'end' | 'madeUp' | 'number' | 'place' | 'date' | 'signature' | 'filled', string>
> = {
  sq: {
    mark: 'SHEMBULL',
    end: 'Vendi, data dhe nënshkrimi',
    madeUp: 'Formular i trilluar për demonstrim. Me të nuk kërkohet asgjë.',
    number: 'Formulari',
    place: 'Vendi',
    date: 'Data',
    signature: 'Nënshkrimi',
    filled: 'i plotësuar',
  },
  sr: {
    mark: 'PRIMER',
    end: 'Mesto, datum i potpis',
    madeUp: 'Izmišljeni obrazac za prikaz. Njime se ništa ne traži.',
    number: 'Obrazac',
    place: 'Mesto',
    date: 'Datum',
    signature: 'Potpis',
    filled: 'popunjen',
  },
  en: {
    mark: 'EXAMPLE',
    end: 'Place, date and signature',
    madeUp: 'A made-up form, for demonstration. Nothing is requested with it.',
    number: 'Form',
    place: 'Place',
    date: 'Date',
    signature: 'Signature',
    filled: 'filled in',
  },
};
