import { startOfDay } from '@gjakova/shared/text/dates';
import { describe, expect, it } from 'vitest';
import { amountsNow, commonPayment, totalOf } from './fees.ts';

const on = (day: string) => (instant: string) => instant <= startOfDay(day);
const amounts = [
  { cents: 500, validFrom: '2024-01-01', validTo: '2025-12-31' },
  { cents: 600, validFrom: '2026-01-01', validTo: '2026-12-31' },
  { cents: 800, validFrom: '2027-01-01', validTo: null },
];
const centsOn = (day: string) => {
  const { today, next } = amountsNow(amounts, on(day));
  return [today?.cents, next?.cents];
};

describe('the amount of a tariff', () => {
  it('changes at the start of the day that the decision says', () => {
    expect(centsOn('2026-12-31')).toEqual([600, 800]);
    expect(centsOn('2027-01-01')).toEqual([800, undefined]);
  });

  it('is none before the first period', () => {
    expect(centsOn('2023-06-01')).toEqual([undefined, 500]);
  });

  it('is none when the last period is over', () => {
    expect(amountsNow([amounts[0]], on('2026-01-01'))).toEqual({ today: null, next: null });
    expect(amountsNow([amounts[0]], on('2025-12-31')).today?.cents).toBe(500);
  });

  it('is none in a gap between two periods', () => {
    expect(amountsNow([amounts[0], amounts[2]], on('2026-05-05'))).toEqual({ today: null, next: amounts[2] });
  });
});

describe('the total of a case', () => {
  const fees = [
    { cents: 2_000, cases: [] },
    { cents: 200, cases: [] },
    { cents: 10_000, cases: ['building'] },
  ];

  it('adds the fees for all and those of the case', () => {
    expect(totalOf(fees, 'house')).toBe(2_200);
    expect(totalOf(fees, 'building')).toBe(12_200);
  });

  it('is not known where one fee of the case is not', () => {
    const withUnknown = [...fees, { cents: null, cases: ['house'] }];

    expect(totalOf(withUnknown, 'house')).toBeNull();
    expect(totalOf(withUnknown, 'building')).toBe(12_200);
  });
});

describe('how fees are paid', () => {
  const inABank = { payWhere: 'UNIREF', method: 'bank' as const, account: '1' };

  it('is said once where it is the same for all', () => {
    expect(commonPayment([{ ...inABank }, { ...inABank }])).toEqual(inABank);
  });

  it('is said of each where it differs, and of none where there is no fee', () => {
    expect(commonPayment([inABank, { ...inABank, account: '2' }])).toBeNull();
    expect(commonPayment([])).toBeNull();
  });
});
