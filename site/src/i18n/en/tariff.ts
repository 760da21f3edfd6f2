import type { Words } from '../words.ts';

/** What tariffs say of an amount that changes, or ends. */
export const tariff: Words['tariff'] = {
  endsOn: 'Valid until',
  thenNotKnown: 'after that no amount is known',
};
