import { describe, expect, it } from 'vitest';
import { byCase, canChoose, caseMark, holdsIn, withCases, type Case } from './cases.ts';

const cases: Case[] = ['house', 'building', 'extension'].map((key) => ({ key, label: `A ${key}`, appliesWhen: '' }));

describe('what differs by case', () => {
  it('stands together where cases have the same value', () => {
    expect(byCase(cases, (key) => (key === 'building' ? 12_200 : 2_200))).toEqual([
      { numbers: [1, 3], labels: ['A house', 'A extension'], value: 2_200 },
      { numbers: [2], labels: ['A building'], value: 12_200 },
    ]);
  });

  it('names no case where all have the same value', () => {
    expect(byCase(cases, () => null)).toEqual([{ numbers: [], labels: [], value: null }]);
  });

  it('is one value where there are no cases', () => {
    expect(byCase([], (key) => key)).toEqual([{ numbers: [], labels: [], value: null }]);
  });
});

describe('a part of a procedure', () => {
  it('holds for all cases unless it names some', () => {
    expect(holdsIn({ cases: [] }, 'house')).toBe(true);
    expect(holdsIn({ cases: ['building'] }, 'house')).toBe(false);
  });

  it('is marked with the numbers of its cases', () => {
    expect(caseMark(withCases({ cases: ['extension', 'house'] }, cases))).toBe('1 3');
  });

  it.each([[[]], [['house', 'building', 'extension']]])('has no mark where it is for all: %j', (keys) => {
    expect(caseMark(withCases({ cases: keys }, cases))).toBeUndefined();
  });
});

it('offers a choice of two to eight cases', () => {
  const of = (n: number) => Array.from({ length: n }, () => cases[0]);

  expect([0, 1, 2, 8, 9].map((n) => canChoose(of(n)))).toEqual([false, false, true, true, false]);
});
