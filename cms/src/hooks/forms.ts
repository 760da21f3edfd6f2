import { dayAt } from '../fields/day-at';
import type { StoredForm } from '../workflow/stored-kinds';
import type { Checked, Fault } from './contradictions';

/** A form ends after it begins. That it takes the place of itself is seen in `circles.ts`, through all the others. */
export function checkForm({ document }: Checked<StoredForm>): Fault[] {
  const [from, to] = [dayAt(document.validFrom), dayAt(document.validTo)];
  return from && to && to < from ? [{ path: 'validTo', say: ({ endsBeforeItBegins }) => endsBeforeItBegins }] : [];
}
