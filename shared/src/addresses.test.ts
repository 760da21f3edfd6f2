import { expect, it } from 'vitest';
import { pathOf, sectionPath } from './addresses.ts';
import { allKinds, kinds } from './kinds.ts';
import { locales } from './locales.ts';

it('writes an address in the words of its language', () => {
  expect(pathOf('procedure', 'sq', 'leje-ndertimi')).toBe('/sq/procedurat/leje-ndertimi/');
  expect(sectionPath('department', 'sr')).toBe('/sr/direkcije/');
});

it('has one section for each kind and language of a site', () => {
  const paths = allKinds.flatMap((kind) => locales.map((locale) => kinds[kind].site + sectionPath(kind, locale)));

  expect(new Set(paths).size).toBe(paths.length);
});
