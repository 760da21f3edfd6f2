/** What an act does to others, and what later ones do to it. */
export const outgoing = ['amends', 'repeals', 'corrects', 'implements'] as const;
export const incoming = ['amended-by', 'repealed-by', 'corrected-by', 'implemented-by'] as const;
export type RelationKind = (typeof outgoing)[number] | (typeof incoming)[number];

/** One act beside another. */
export interface Relation<Act> {
  kind: RelationKind;
  /** The other act; null where it is not public. */
  act: Act | null;
}

/**
 * The acts around an act, in the order of time: first those that it does something to, then those that do something to
 * it. One that is not public stands first: nobody can say when it was adopted.
 */
export function relationsOf<Act extends { adoptedOn: string }>(
  does: Record<(typeof outgoing)[number], readonly (Act | null)[]>,
  undergoes: Record<(typeof incoming)[number], readonly Act[]>,
): { before: Relation<Act>[]; after: Relation<Act>[] } {
  const listed = <K extends RelationKind>(kinds: readonly K[], acts: Record<K, readonly (Act | null)[]>) =>
    kinds.flatMap((kind) => acts[kind].map((act): Relation<Act> => ({ kind, act }))).sort(byDay);
  return { before: listed(outgoing, does), after: listed(incoming, undergoes) };
}

const dayOf = ({ act }: Relation<{ adoptedOn: string }>): string => act?.adoptedOn ?? '';
const byDay = (a: Relation<{ adoptedOn: string }>, b: Relation<{ adoptedOn: string }>): number =>
  dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0;
