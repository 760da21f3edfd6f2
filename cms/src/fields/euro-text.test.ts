import { expect, test } from 'vitest';
import { centsIn, euroText } from './euro-text';

test.each([
  ['12,50', 1250],
  ['12.5', 1250],
  ['12', 1200],
  ['12,', 1200],
  ['0,05', 5],
  [' 1 250,00 € ', 125000],
])('"%s" is %s cents', (typed, cents) => expect(centsIn(typed)).toBe(cents));

test.each(['', '-1', '12,505', '1.250,00', 'falas', '12,5 lekë'])('"%s" is no amount', (typed) => {
  expect(centsIn(typed)).toBeUndefined();
});

test('what is shown is read back as the same amount', () => {
  for (const cents of [0, 5, 99, 100, 1250, 99_999_999]) expect(centsIn(euroText(cents))).toBe(cents);
});
