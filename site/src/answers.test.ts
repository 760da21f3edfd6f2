import type { PublishedDeadlineRules } from '@gjakova/shared/schemas/globals';
import { describe, expect, it } from 'vitest';
import { dueOn, nextWorkingDays, termFor } from './answers.ts';

const rules: PublishedDeadlineRules = {
  kind: 'deadline-rules',
  publicId: 'deadline-rules',
  locale: 'sq',
  knownUntil: '2026-12-31',
  holidays: ['2026-11-27'],
  endsOnWorkingDay: true,
  demonstration: true,
};
const working = (n: number, cases: string[] = []) => ({ n, unit: 'working' as const, startsFrom: '', cases });

describe('the term of an answer', () => {
  it('is the one of the case, before the one for all', () => {
    const terms = [working(30), working(45, ['building'])];

    expect(termFor(terms, 'building')?.n).toBe(45);
    expect(termFor(terms, 'house')?.n).toBe(30);
  });

  it('is not known in a case that none is recorded for', () => {
    expect(termFor([working(45, ['building'])], 'house')).toBeNull();
  });

  it('has no day without a calendar, nor beyond it', () => {
    expect(dueOn('2026-11-24', working(3), null)).toBeNull();
    expect(dueOn('2026-11-24', working(3), { ...rules, knownUntil: null })).toBeNull();
    expect(dueOn('2026-12-24', working(30), rules)).toBeNull();
    expect(dueOn('2026-11-24', working(3), rules)).toBe('2026-11-30');
  });
});

describe('the next working days', () => {
  it('leave out weekends and holidays', () => {
    expect(nextWorkingDays('2026-11-24', 3, rules)).toEqual(['2026-11-25', '2026-11-26', '2026-11-30']);
  });

  it('end where the calendar ends', () => {
    expect(nextWorkingDays('2026-12-29', 5, rules)).toEqual(['2026-12-30', '2026-12-31']);
    expect(nextWorkingDays('2026-12-29', 5, { ...rules, knownUntil: null })).toEqual([]);
  });
});
