import { expect, test } from 'vitest';
import { retryAfterMs } from './retry-after';

const now = Date.parse('2026-11-24T10:00:00Z');

test.each([
  ['120', 120_000],
  ['0', 0],
  ['Tue, 24 Nov 2026 10:00:30 GMT', 30_000],
  ['Tuesday, 24-Nov-26 10:00:30 GMT', 30_000],
  ['Tue, 24 Nov 2026 09:00:00 GMT', 0],
])('"%s" is a pause of %d ms', (header, pause) => {
  expect(retryAfterMs(header, now)).toBe(pause);
});

test.each([null, '', '-5', '1.5', 'soon', '2026-11-25', 'Tue, whenever'])('%j asks for nothing', (header) => {
  expect(retryAfterMs(header, now)).toBe(0);
});
