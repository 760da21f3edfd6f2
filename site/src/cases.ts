import type { PublishedProcedure } from '@gjakova/shared/schemas/procedure';

export type Case = PublishedProcedure['cases'][number];

/** A value and the cases that it holds for: their numbers, from 1, and their labels. Both are empty where it is for all. */
export interface ForCases<T> {
  numbers: number[];
  labels: string[];
  value: T;
}

/** How many cases the stylesheet can choose among; of more, each is shown with its name. */
const mostToChooseFrom = 8;

/** Whether a reader can choose a case. Without `:has()` all are shown all the same. */
export const canChoose = (cases: readonly Case[]): boolean => cases.length > 1 && cases.length <= mostToChooseFrom;

/** Whether a part of a procedure holds in a case; null: the procedure has no cases. */
export const holdsIn = ({ cases }: { cases: readonly string[] }, key: string | null): boolean =>
  key === null || cases.length === 0 || cases.includes(key);

/** A value for each case; cases with the same value stand together, and one that is the same for all stands alone. */
export function byCase<T>(cases: readonly Case[], valueOf: (key: string | null) => T): ForCases<T>[] {
  if (cases.length === 0) return [{ numbers: [], labels: [], value: valueOf(null) }];
  const groups = new Map<string, ForCases<T>>();
  cases.forEach(({ key, label }, index) => {
    const value = valueOf(key);
    const same = JSON.stringify(value);
    const group = groups.get(same) ?? { numbers: [], labels: [], value };
    groups.set(same, { ...group, numbers: [...group.numbers, index + 1], labels: [...group.labels, label] });
  });
  const found = [...groups.values()];
  return found.length === 1 ? [{ ...found[0], numbers: [], labels: [] }] : found;
}

/** A part of a procedure with the cases that it holds for. */
export function withCases<T extends { cases: readonly string[] }>(part: T, cases: readonly Case[]): ForCases<T> {
  const held = cases.flatMap(({ key, label }, index) =>
    part.cases.includes(key) ? [{ number: index + 1, label }] : [],
  );
  const isForAll = held.length === cases.length;
  return {
    numbers: isForAll ? [] : held.map(({ number }) => number),
    labels: isForAll ? [] : held.map(({ label }) => label),
    value: part,
  };
}

/** What the stylesheet chooses by: `data-case="1 3"`; undefined where something is for all. */
export const caseMark = ({ numbers }: ForCases<unknown>): string | undefined => numbers.join(' ') || undefined;
