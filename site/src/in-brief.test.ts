import { describe, expect, it } from 'vitest';
import type { Card } from '../content/cards.ts';
import { answerInBrief, costInBrief } from './in-brief.ts';
import { reading } from './test/reading.ts';

const free: Card<'procedure'> = {
  ...{ kind: 'procedure', publicId: 'p1', locale: 'en', title: 'Permit', slug: 'permit', summary: '' },
  ...{ demonstration: false, level: 'complete', department: { kind: 'department', publicId: 'd1' } },
  ...{ isFree: true, fees: [], answerDue: [], places: [] },
};
const fee = (cases: string[] = []) => ({ tariff: { kind: 'tariff' as const, publicId: 't1' }, cases });
const tariffs = {
  'card|en|tariff|t1': { amounts: [{ cents: 2_200, validFrom: '2026-01-01', validTo: null }] },
  'isPast|2025-12-31T23:00:00.000Z': true,
};
const cost = (card: Partial<Card<'procedure'>>, reads: Record<string, unknown> = tariffs) =>
  reading(reads, () => costInBrief({ ...free, isFree: false, ...card }, 'en'));

describe('what a procedure costs, in brief', () => {
  it('is the total of today', () => {
    expect(cost({ fees: [fee(), fee()] })).toEqual({ value: '€44.00', isByCase: false });
  });

  it('is nothing where that is recorded', () => {
    expect(costInBrief(free, 'en')).toEqual({ value: 'Free of charge', isByCase: false });
  });

  it('is left to the page where it differs by case', () => {
    expect(cost({ fees: [fee(), fee(['house'])] })).toEqual({ value: '', isByCase: true });
  });

  it('is not said where it is not recorded, or its tariff is not public', () => {
    expect(cost({}).value).toBe('');
    expect(cost({ fees: [fee()] }, { 'card|en|tariff|t1': null, 'card|sq|tariff|t1': null }).value).toBe('');
  });
});

it('the answer in brief is its term', () => {
  const due = { n: 30, unit: 'working' as const, cases: [] };

  expect(answerInBrief({ ...free, answerDue: [due] }, 'en').value).toBe('30\u00a0working days');
  expect(answerInBrief({ ...free, answerDue: [{ ...due, cases: ['house'] }] }, 'en').isByCase).toBe(true);
  expect(answerInBrief(free, 'en')).toEqual({ value: '', isByCase: false });
});
