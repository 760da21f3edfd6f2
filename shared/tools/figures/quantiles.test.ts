import { expect, test } from 'vitest';
import { quantile, spread } from './quantiles.ts';

const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);

test('a quantile is one of the values, whatever their order', () => {
  expect(quantile(hundred, 0.5)).toBe(51);
  expect(quantile([7], 0.95)).toBe(7);
});

test('nothing has no quantile', () => {
  expect(spread([])).toEqual({ n: 0, p50: null, p95: null, max: null });
});

test('a spread names median, 95th and largest', () => {
  expect(spread(hundred)).toEqual({ n: 100, p50: 51, p95: 96, max: 100 });
});
