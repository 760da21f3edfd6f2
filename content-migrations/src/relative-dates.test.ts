import { expect, test } from 'vitest';
import { withDates } from './relative-dates.ts';
import { aDepartment } from './test/builders.ts';

const now = new Date('2026-11-24T23:30:00.000Z'); // in Gjakova it is the 25th
const dated = (content: object) => withDates(aDepartment('department:one', { ...content }), now);

test('days are counted from the day of the load in Gjakova', () => {
  expect(
    dated({ on: { days: 0 }, rows: [{ on: { days: -26 } }], group: { until: { days: 12 } } }).content,
  ).toMatchObject({
    on: '2026-11-25',
    rows: [{ on: '2026-10-30' }],
    group: { until: '2026-12-07' },
  });
});

test('a time of a day is that of the clocks in Gjakova, in winter and in summer', () => {
  expect(dated({ at: { days: 1, at: '15:30' } }).content).toMatchObject({ at: '2026-11-26T14:30:00.000Z' });
  expect(dated({ at: { days: 200, at: '15:30' } }).content).toMatchObject({ at: '2027-06-13T13:30:00.000Z' });
});

test('a document with relative dates is loaded once, another one as often as it changes', () => {
  const plain = aDepartment('department:two', { rows: [{ noticeKind: 'grant', days: 30 }], on: '2026-11-24' });

  expect(dated({ on: { days: 0 } }).once).toBe(true);
  expect(withDates(plain, now)).toEqual(plain);
});

test('what is nearly a relative date is left, for the check of its form', () => {
  expect(dated({ at: { days: 1, at: '25:00' } }).content.at).toEqual({ days: 1, at: '25:00' });
});
