import type { PublishedDeadlineRules } from '@gjakova/shared/schemas/globals';
import type { PublishedProcedure } from '@gjakova/shared/schemas/procedure';
import { addDays } from '@gjakova/shared/text/dates';
import { endOfTerm, isWorkingDay, type Term } from '@gjakova/shared/text/working-days';
import { holdsIn } from './cases.ts';

type AnswerDue = PublishedProcedure['answerDue'][number];

/** The term within which the answer is due in a case: its own, before one that is for all. Null: not recorded. */
export function termFor<T extends Pick<AnswerDue, 'cases'>>(terms: readonly T[], key: string | null): T | null {
  const own = terms.find(({ cases }) => key !== null && cases.includes(key));
  return own ?? terms.find((term) => holdsIn(term, key)) ?? null;
}

/** The day by which a term ends that begins on a day; null where the calendar is not known that far, or not at all. */
export const dueOn = (from: string, term: Term | null, rules: PublishedDeadlineRules | null): string | null =>
  term && rules && endOfTerm(from, term, rules);

/** The working days that follow a day, as far as the calendar of holidays is known. */
export function nextWorkingDays(after: string, n: number, rules: PublishedDeadlineRules): string[] {
  const found: string[] = [];
  for (let day = addDays(after, 1); found.length < n && day <= (rules.knownUntil ?? ''); day = addDays(day, 1)) {
    if (isWorkingDay(day, rules)) found.push(day);
  }
  return found;
}
