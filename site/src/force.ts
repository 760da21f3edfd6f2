import { endOfDay, startOfDay } from '@gjakova/shared/text/dates';

/** Where an act stands, as far as recorded facts tell. `ended`: its own last day is past. */
export type Force = 'in-force' | 'not-yet' | 'ended' | 'repealed' | 'not-established';

/** What is needed to tell; a card of a decision has it. Days; null: not recorded. */
export interface ForceFacts {
  /** No fact is missing (`forceGapsOf`): force follows from the days alone. */
  isForceEstablished: boolean;
  inForceFrom: string | null;
  inForceTo: string | null;
}

type IsPast = (instant: string) => boolean;

/**
 * Whether an act is in force. It follows from recorded facts and the clock, and is never guessed.
 *
 * @param repealing the acts that repeal it: each from the day on which it is itself in force, and for good
 */
export function forceOf(act: ForceFacts, repealing: readonly ForceFacts[], isPast: IsPast): Force {
  if (repealing.some((other) => hasBegun(other, isPast))) return 'repealed';
  if (act.inForceTo !== null && isPast(endOfDay(act.inForceTo))) return 'ended';
  if (!act.isForceEstablished) return 'not-established';
  return hasBegun(act, isPast) ? 'in-force' : 'not-yet';
}

const hasBegun = ({ isForceEstablished, inForceFrom }: ForceFacts, isPast: IsPast): boolean =>
  isForceEstablished && inForceFrom !== null && isPast(startOfDay(inForceFrom));
