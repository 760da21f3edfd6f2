import { startOfDay } from '@gjakova/shared/text/dates';
import { expect, it } from 'vitest';
import { pricesOf } from './prices.ts';
import { reading } from './test/reading.ts';

const fee = (publicId: string) => ({ tariff: { kind: 'tariff' as const, publicId }, cases: [] });
const amounts = [
  { cents: 600, validFrom: '2026-01-01', validTo: '2026-12-31' },
  { cents: 800, validFrom: '2027-01-01', validTo: null },
];

it('a fee is priced by the amount of the day, and knows the next one', () => {
  const reads = {
    'card|sq|tariff|t1': { amounts },
    [`isPast|${startOfDay('2026-01-01')}`]: true,
    [`isPast|${startOfDay('2027-01-01')}`]: false,
  };

  const [priced] = reading(reads, () => pricesOf([fee('t1')], 'sq'));

  expect(priced).toMatchObject({ cents: 600, now: { next: { cents: 800 } } });
});

it('a fee whose tariff is not public has no price', () => {
  const reads = { 'card|sr|tariff|t1': null, 'card|sq|tariff|t1': null };

  expect(reading(reads, () => pricesOf([fee('t1')], 'sr'))).toMatchObject([{ cents: null, now: null }]);
});
