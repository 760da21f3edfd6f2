import { expect, test } from 'vitest';
import { afterDelivery, afterFailure, asAskedAgain, numberDue, type Change } from './next-attempt';
import type { FailureReason, WebhookTarget } from './webhook-targets';

const now = Date.parse('2026-11-24T10:00:00Z');
const patience = { firstPauseMs: 1_000, longestPauseMs: 60_000, attempts: 3 };

const aTarget = (change: Change = {}): WebhookTarget => ({
  id: '1',
  address: 'http://127.0.0.1:4320/webhook',
  ...afterDelivery(5),
  announced: 5,
  message: null,
  failures: 0,
  failingSince: null,
  nextAttemptAt: null,
  deadSince: null,
  reason: null,
  ...change,
});

const fail = (target: WebhookTarget, number: number, reason: FailureReason, at = now, retryAfterMs = 0) => ({
  ...target,
  ...afterFailure(target, number, { kind: 'failed', reason, retryAfterMs }, patience, at),
});
const refused: FailureReason = { code: 'status', status: 401 };
const pauseOf = ({ nextAttemptAt }: WebhookTarget, at = now) => Date.parse(String(nextAttemptAt)) - at;

test('a target is told of what it has not heard of, and of nothing else', () => {
  expect(numberDue(aTarget(), 6, now)).toBe(6);
  expect(numberDue(aTarget(), 5, now)).toBeNull();
});

test('a message that failed is sent again for the same number when its time has come, not before', () => {
  const failed = fail(aTarget(), 6, refused);

  expect(numberDue(failed, 9, now)).toBeNull();
  expect(numberDue(failed, 9, now + 1_000)).toBe(6);
});

test('what could not be delivered after all attempts is a dead letter, until the next publication', () => {
  const once = fail(aTarget(), 6, refused);
  const twice = fail(once, 6, refused, now + 1_000);
  const dead = fail(twice, 6, { code: 'timeout', seconds: 5 }, now + 3_000);

  expect([once.deadSince, twice.deadSince]).toEqual([null, null]);
  expect(dead).toMatchObject({
    failingSince: '2026-11-24T10:00:00.000Z',
    deadSince: '2026-11-24T10:00:03.000Z',
    reason: { code: 'timeout', seconds: 5 },
  });
  expect(numberDue(dead, 6, now + 1e9)).toBeNull();
  expect(numberDue(dead, 7, now + 3_001)).toBe(7);
});

test('a receiver that is gone is a dead letter at once', () => {
  expect(fail(aTarget(), 6, { code: 'gone' })).toMatchObject({ nextAttemptAt: null, deadSince: expect.any(String) });
});

test('a new publication gives a dead target all attempts again, and it stays dead until it hears', () => {
  const dead = fail(aTarget(), 6, { code: 'gone' });

  const triedAgain = fail(dead, 7, refused, now + 5_000);

  expect(triedAgain).toMatchObject({ failures: 1, deadSince: dead.deadSince, failingSince: dead.failingSince });
  expect(numberDue(triedAgain, 7, now + 6_000)).toBe(7);
  expect({ ...triedAgain, ...afterDelivery(7) }).toEqual(aTarget({ announced: 7 }));
});

test('somebody who asks gets the dead letter sent at once', () => {
  const dead = fail(aTarget(), 6, { code: 'gone' });

  expect(numberDue({ ...dead, ...asAskedAgain(now) }, 6, now)).toBe(6);
});

test('Retry-After lengthens a pause up to the longest, and never shortens it', () => {
  const busy: FailureReason = { code: 'status', status: 503 };

  expect(pauseOf(fail(aTarget(), 6, busy, now, 20_000))).toBe(20_000);
  expect(pauseOf(fail(aTarget(), 6, busy, now, 3_600_000))).toBe(60_000);
  expect(pauseOf(fail(aTarget(), 6, busy, now, 1))).toBeGreaterThanOrEqual(500);
});
