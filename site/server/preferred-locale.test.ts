import { expect, it } from 'vitest';
import { preferredLocale } from './preferred-locale.ts';

it.each([
  ['', 'sq'],
  ['sq', 'sq'],
  ['SR-Latn-RS', 'sr'],
  ['hr,en;q=0.9', 'sr'],
  ['sh', 'sr'],
  ['en-GB;q=0.8, sr;q=0.9', 'sr'],
  ['de, fr', 'sq'],
  ['en;q=0, sr;q=0.1', 'sr'],
  ['*', 'sq'],
  [';;;,,=', 'sq'],
])('understands "%s" as %s', (header, locale) => {
  expect(preferredLocale(header)).toBe(locale);
});
