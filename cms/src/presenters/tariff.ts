import type { Locale } from '@gjakova/shared/locales';
import type { PublishedTariff } from '@gjakova/shared/schemas/tariff';
import type { StoredTariff } from '../workflow/stored-kinds';
import { presentCommon } from './common';
import { optionalReferenceTo, referenceTo } from './references';
import { asked, dayIn } from './stored';

/** What the public may know of a tariff: fields are named one by one. */
export const presentTariff = (tariff: StoredTariff, locale: Locale): PublishedTariff => ({
  kind: 'tariff',
  ...presentCommon(tariff, locale),
  department: referenceTo('department', tariff.department),
  code: asked(tariff.code),
  amounts: (tariff.amounts ?? [])
    .map(({ cents, validFrom, validTo, basis }) => ({
      cents: asked(cents),
      validFrom: asked(dayIn(validFrom)),
      validTo: dayIn(validTo),
      basis: optionalReferenceTo('decision', basis),
    }))
    .sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1)),
});
