import { describe, expect, test } from 'vitest';
import { endOfTerm } from './working-days.ts';

const calendar = { knownUntil: '2026-12-31', holidays: ['2026-11-30'], endsOnWorkingDay: true };
const from = '2026-11-24'; // a Tuesday

describe('a term of working days', () => {
  test('does not count the day it begins on', () => {
    expect(endOfTerm(from, { n: 1, unit: 'working' }, calendar)).toBe('2026-11-25');
  });

  test('passes over weekends and holidays', () => {
    expect(endOfTerm(from, { n: 4, unit: 'working' }, calendar)).toBe('2026-12-01');
  });
});

describe('a term of calendar days', () => {
  test('that ends on a day off ends on the next working day, where the rules say so', () => {
    expect(endOfTerm(from, { n: 4, unit: 'calendar' }, calendar)).toBe('2026-12-01');
    expect(endOfTerm(from, { n: 4, unit: 'calendar' }, { ...calendar, endsOnWorkingDay: false })).toBe('2026-11-28');
  });
});

test('beyond the known calendar there is no date', () => {
  expect(endOfTerm(from, { n: 60, unit: 'calendar' }, calendar)).toBeNull();
  expect(endOfTerm(from, { n: 1, unit: 'working' }, { ...calendar, knownUntil: null })).toBeNull();
});
