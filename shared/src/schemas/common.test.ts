import { expect, it } from 'vitest';
import { hasControlCharacter } from './common.ts';

it.each([
  'a\u0000',
  'bell\u0007',
  'del\u007F',
  'turned\u202Etxet',
  'isolated\u2066',
  'a\r',
  'half \uD83D',
  '\uDE00 half',
  'none\uFFFE',
])('finds what cannot be printed in %j', (text) => {
  expect(hasControlCharacter(text)).toBe(true);
});

it.each(['Leje ndërtimi', 'Një rresht\ndhe tjetri', 'Đakovica', '—', '😀', ''])('lets %j pass', (text) => {
  expect(hasControlCharacter(text)).toBe(false);
});
