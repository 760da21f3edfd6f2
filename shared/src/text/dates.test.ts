import { expect, test } from 'vitest';
import {
  addDays,
  dayOf,
  daysBetween,
  endOfDay,
  instantOf,
  sayDay,
  sayMonth,
  sayNearDay,
  sayTime,
  sayWeekday,
  startOfDay,
} from './dates.ts';

test('a day begins at midnight in Gjakova, in winter and in summer', () => {
  expect(startOfDay('2026-11-24')).toBe('2026-11-23T23:00:00.000Z');
  expect(startOfDay('2026-07-01')).toBe('2026-06-30T22:00:00.000Z');
});

test('the day of the change of clocks has 25 hours', () => {
  expect(Date.parse(endOfDay('2026-10-25')) - Date.parse(startOfDay('2026-10-25'))).toBe(25 * 3_600_000);
});

test('an instant belongs to the day that it is in Gjakova', () => {
  expect(dayOf('2026-11-23T22:59:59.999Z')).toBe('2026-11-23');
  expect(dayOf('2026-11-23T23:00:00.000Z')).toBe('2026-11-24');
});

test('a time of day is an instant by the clocks of Gjakova', () => {
  expect(instantOf('2026-11-24', '15:30')).toBe('2026-11-24T14:30:00.000Z');
  expect(instantOf('2026-07-01', '00:00')).toBe('2026-06-30T22:00:00.000Z');
});

test('days are counted over the ends of months and years', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(daysBetween('2026-12-30', '2027-01-02')).toBe(3);
  expect(daysBetween('2026-12-30', '2026-12-29')).toBe(-1);
});

test('dates are said in the words of each language', () => {
  expect(['sq', 'sr', 'en'].map((locale) => sayDay('2026-11-24', locale as 'sq'))).toEqual([
    '24 nëntor 2026',
    '24. novembar 2026.',
    '24 November 2026',
  ]);
  expect(sayWeekday('2026-11-24', 'sq')).toBe('e martë, 24 nëntor 2026');
  expect((['sq', 'sr', 'en'] as const).map((locale) => sayNearDay('2026-11-24', locale))).toEqual([
    'e martë, 24 nëntor',
    'utorak, 24. novembar',
    'Tuesday 24 November',
  ]);
  expect(sayMonth('2026-11', 'sr')).toBe('novembar 2026.');
  expect(sayTime('2026-11-24T14:05:00.000Z', 'sq')).toBe('15:05');
});
