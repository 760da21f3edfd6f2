import type { PublishedForm } from '@gjakova/shared/schemas/form';
import { endOfDay, startOfDay } from '@gjakova/shared/text/dates';

/** Whether a form to fill in can be used. Only the clock says whether its time has come, or is over. */
export type FormState = 'current' | 'not-yet' | 'expired' | 'withdrawn';

/** @param isPast whether an instant has come: a read, so that a page is made anew when it does */
export function formState(
  { status, validFrom, validTo }: Pick<PublishedForm, 'status' | 'validFrom' | 'validTo'>,
  isPast: (instant: string) => boolean,
): FormState {
  if (status === 'withdrawn') return 'withdrawn';
  if (validTo !== null && isPast(endOfDay(validTo))) return 'expired';
  return validFrom !== null && !isPast(startOfDay(validFrom)) ? 'not-yet' : 'current';
}
