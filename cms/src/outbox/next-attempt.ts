import { pauseAfter, type Pauses } from './pauses';
import type { Outcome } from './post-message';
import type { WebhookTarget } from './webhook-targets';

/** When a message is sent again, and when it is given up. */
export interface Patience extends Pauses {
  attempts: number;
}

/** What an attempt changes of a target. */
export type Change = Partial<Omit<WebhookTarget, 'id' | 'address'>>;

/**
 * The number that a target is to be told of at this moment, or null.
 *
 * A message that failed is sent again, for the same number; a dead letter only gives way to a new publication.
 */
export function numberDue(target: WebhookTarget, lastNumber: number, now: number): number | null {
  const { announced, message, nextAttemptAt } = target;
  if (message !== null && nextAttemptAt) return Date.parse(nextAttemptAt) <= now ? message : null;
  return lastNumber > Math.max(announced, message ?? 0) ? lastNumber : null;
}

/** All is well: whatever was the matter with a target, it heard. */
export const afterDelivery = (number: number): Change => ({
  announced: number,
  message: null,
  failures: 0,
  failingSince: null,
  nextAttemptAt: null,
  deadSince: null,
  reason: null,
});

/** One more failure: a later attempt, or after too many (at once if the receiver is gone) a dead letter. */
export function afterFailure(
  target: WebhookTarget,
  number: number,
  { reason, retryAfterMs }: Extract<Outcome, { kind: 'failed' }>,
  patience: Patience,
  now: number,
): Change {
  const failures = (target.message === number ? target.failures : 0) + 1;
  const isDead = reason.code === 'gone' || failures >= patience.attempts;
  const pause = Math.max(pauseAfter(failures, patience), Math.min(retryAfterMs, patience.longestPauseMs));
  const at = new Date(now).toISOString();
  return {
    message: number,
    failures,
    failingSince: target.failingSince ?? at,
    nextAttemptAt: isDead ? null : new Date(now + pause).toISOString(),
    deadSince: target.deadSince ?? (isDead ? at : null),
    reason,
  };
}

/** Somebody asks for another attempt of what could not be delivered: at once, and with all patience again. */
export const asAskedAgain = (now: number): Change => ({ failures: 0, nextAttemptAt: new Date(now).toISOString() });
