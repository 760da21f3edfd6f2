import { expect, it } from 'vitest';
import { timeLeft } from './closing.ts';

const deadline = '2026-11-27T14:30:00.000Z'; // 15:30 in Gjakova

it('counts the days that are left, and says when they are few', () => {
  expect(timeLeft('2026-11-20', deadline, 'sq')).toEqual({ value: '7', unit: 'ditë', isSoon: false });
  expect(timeLeft('2026-11-24', deadline, 'sr')).toEqual({ value: '3', unit: 'dana', isSoon: true });
  expect(timeLeft('2026-11-26', deadline, 'sr')).toEqual({ value: '1', unit: 'dan', isSoon: true });
});

it('says the time on the last day', () => {
  expect(timeLeft('2026-11-27', deadline, 'en')).toEqual({ value: 'Today', unit: 'at 15:30', isSoon: true });
});

it('counts by days of the town, not by hours', () => {
  expect(timeLeft('2026-11-27', '2026-11-27T23:30:00.000Z', 'sq').value).toBe('1');
});
