import { expect, test } from 'vitest';
import { lastedIn, timeIn } from './times';

const now = new Date('2026-11-24T12:00:00Z');

test('a time of today is the clock of Kosovo, with seconds', () => {
  for (const locale of ['sq', 'sr', 'en'] as const) {
    expect(timeIn(locale, '2026-11-24T09:31:07.412Z', now)).toBe('10:31:07');
  }
});

test('a time of another day has its date, in words of the language', () => {
  const yesterday = '2026-11-23T22:59:59Z';

  expect(timeIn('sq', yesterday, now)).toBe('23:59:59 (23 nën 2026)');
  expect(timeIn('sr', yesterday, now)).toBe('23:59:59 (23. 11. 2026.)');
  expect(timeIn('en', yesterday, now)).toBe('23:59:59 (23 Nov 2026)');
});

test('the day begins at midnight in Kosovo', () => {
  expect(timeIn('en', '2026-11-23T23:00:00Z', now)).toBe('00:00:00');
});

test.each([
  [0.42, '0,4 s', '0.4 s'],
  [0.01, '0,1 s', '0.1 s'],
  [119, '119 s', '119 s'],
  [150, '3 min', '3 min'],
  [90000, '25 h', '25 h'],
])('%s seconds are written as %s', (seconds, inAlbanian, inEnglish) => {
  expect(lastedIn('sq', seconds)).toBe(inAlbanian);
  expect(lastedIn('en', seconds)).toBe(inEnglish);
});
