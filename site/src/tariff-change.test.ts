import { describe, expect, it } from 'vitest';
import { nextChange, sayChange } from './tariff-change.ts';

const amount = (cents: number, validFrom: string, validTo: string | null = null) => ({ cents, validFrom, validTo });

describe('what happens next to a tariff', () => {
  it('is nothing while its amount holds until further notice', () => {
    expect(nextChange({ today: amount(500, '2026-01-01'), next: null }, '2026-11-24')).toBeNull();
    expect(nextChange({ today: null, next: null }, '2026-11-24')).toBeNull();
  });

  it('is the next amount where one follows on the other', () => {
    const today = amount(500, '2026-01-01', '2026-12-31');
    const next = amount(700, '2027-01-01');

    expect(nextChange({ today, next }, '2026-11-24')).toEqual({ on: '2027-01-01', cents: 700, isSoon: false });
  });

  it('is its end where nothing follows, or only later', () => {
    const today = amount(500, '2026-01-01', '2026-12-01');
    const end = { on: '2026-12-01', cents: null, isSoon: true };

    expect(nextChange({ today, next: null }, '2026-11-24')).toEqual(end);
    expect(nextChange({ today, next: amount(700, '2027-01-01') }, '2026-11-24')).toEqual(end);
  });

  it('is the first amount where none is valid yet', () => {
    expect(nextChange({ today: null, next: amount(700, '2026-12-01') }, '2026-11-24')).toEqual({
      on: '2026-12-01',
      cents: 700,
      isSoon: true,
    });
  });
});

it('says that nobody knows what comes after an end', () => {
  expect(sayChange({ on: '2026-12-01', cents: null, isSoon: true }, 'en')).toEqual({
    value: 'Valid until: 1 December 2026',
    detail: 'after that no amount is known',
  });
});
