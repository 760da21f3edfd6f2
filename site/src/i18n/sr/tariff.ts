import type { Words } from '../words.ts';

/** What tariffs say of an amount that changes, or ends. */
export const tariff: Words['tariff'] = {
  endsOn: 'Važi do',
  thenNotKnown: 'zatim nijedan iznos nije poznat',
};
