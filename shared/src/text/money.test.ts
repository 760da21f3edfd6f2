import { expect, test } from 'vitest';
import { sayEuro } from './money.ts';

const plain = (text: string) => text.replace(/\s/g, ' ');

test('amounts are written as each language writes them', () => {
  expect(plain(sayEuro(125_050, 'sq'))).toBe('1 250,50 €');
  expect(plain(sayEuro(125_050, 'sr'))).toBe('1.250,50 €');
  expect(plain(sayEuro(125_050, 'en'))).toBe('€1,250.50');
});
