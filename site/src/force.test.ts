import { describe, expect, it } from 'vitest';
import { forceOf, type ForceFacts } from './force.ts';

const established: ForceFacts = { isForceEstablished: true, inForceFrom: '2026-01-01', inForceTo: null };
const on = (now: string) => (instant: string) => instant <= new Date(now).toISOString();
const today = on('2026-11-24T12:00:00Z');

describe('an act', () => {
  it('is in force from its day on, which begins at midnight in Gjakova', () => {
    expect(forceOf(established, [], on('2025-12-31T22:59:59Z'))).toBe('not-yet');
    expect(forceOf(established, [], on('2025-12-31T23:00:00Z'))).toBe('in-force');
  });

  it('is in force on its last day, and not on the next', () => {
    const ending = { ...established, inForceTo: '2026-11-24' };

    expect(forceOf(ending, [], today)).toBe('in-force');
    expect(forceOf(ending, [], on('2026-11-24T23:00:00Z'))).toBe('ended');
  });

  it('is not yet established while a fact is missing, whatever its days', () => {
    expect(forceOf({ ...established, isForceEstablished: false }, [], today)).toBe('not-established');
  });

  it('has ended after its last day, even if it was never established that it had begun', () => {
    const act = { isForceEstablished: false, inForceFrom: null, inForceTo: '2020-12-31' };

    expect(forceOf(act, [], today)).toBe('ended');
  });
});

describe('a repealed act', () => {
  it('is repealed from the day on which the other one is in force', () => {
    const repealing = { ...established, inForceFrom: '2026-12-01' };

    expect(forceOf(established, [repealing], today)).toBe('in-force');
    expect(forceOf(established, [repealing], on('2026-12-01T00:00:00Z'))).toBe('repealed');
  });

  it('is not repealed by an act of which nobody can say whether it is in force', () => {
    expect(forceOf(established, [{ ...established, isForceEstablished: false }], today)).toBe('in-force');
  });

  it('stays repealed when the other one has ended', () => {
    expect(forceOf(established, [{ ...established, inForceTo: '2026-06-30' }], today)).toBe('repealed');
  });

  it('is repealed even where its own facts are missing', () => {
    expect(forceOf({ ...established, isForceEstablished: false }, [established], today)).toBe('repealed');
  });
});
