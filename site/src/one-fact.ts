import type { ForCases } from './cases.ts';
import type { Fact } from './procedure-facts.ts';

/** A fact that is the same in all cases, as a stone shows it. */
export const oneFact = (value: string, detail = '', isKnown = true): ForCases<Fact>[] => [
  { numbers: [], labels: [], value: { value, detail, isKnown } },
];
