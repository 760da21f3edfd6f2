import { expect, test } from 'vitest';
import { isSlug } from './missing-texts';
import { slugFor } from './slugs';

const never = { wasPublic: false };
const once = { wasPublic: true };

test('an empty slug is made from the title', () => {
  expect(slugFor({ ...never, title: 'Leje ndërtimi për çdo shtëpi' })).toBe('leje-ndertimi-per-cdo-shtepi');
  expect(slugFor({ ...never, title: 'Građevinska dozvola', typed: '' })).toBe('gradjevinska-dozvola');
  expect(slugFor({ ...never, title: null })).toBeNull();
});

test('before the first publication the slug follows the title', () => {
  const before = { title: 'Leje', slug: 'leje' };

  expect(slugFor({ ...never, before, typed: 'leje', title: 'Leje ndërtimi' })).toBe('leje-ndertimi');
  expect(slugFor({ ...never, before: { ...before, slug: 'leje-2' }, typed: 'leje-2', title: 'Tjetër' })).toBe('tjeter');
});

test('a slug with a number behind it stays while the title does', () => {
  const before = { title: 'Leje', slug: 'leje-2' };

  expect(slugFor({ ...never, before, typed: 'leje-2', title: 'Leje' })).toBe('leje-2');
});

test('a slug that somebody typed stays, whatever the title becomes', () => {
  const before = { title: 'Leje', slug: 'ndertim' };

  expect(slugFor({ ...never, before, typed: 'ndertim', title: 'Tjetër' })).toBe('ndertim');
  expect(slugFor({ ...never, before, typed: 'shtepi', title: 'Leje' })).toBe('shtepi');
});

test('after the first publication only a typed slug moves the page', () => {
  const before = { title: 'Leje', slug: 'leje' };

  expect(slugFor({ ...once, before, typed: 'leje', title: 'Tjetër' })).toBe('leje');
  expect(slugFor({ ...once, before, typed: '', title: 'Tjetër' })).toBe('leje');
  expect(slugFor({ ...once, before, typed: 'tjeter', title: 'Tjetër' })).toBe('tjeter');
});

test('a language added after the first publication gets its slug from its title', () => {
  expect(slugFor({ ...once, before: { title: null, slug: null }, title: 'Dozvola' })).toBe('dozvola');
});

test.each(['Leje', 'leje ndertimi', 'ndërtim', '-leje', 'leje-', 'a--b', 'x'.repeat(201), ''])(
  '"%s" is no slug',
  (text) => expect(isSlug(text)).toBe(false),
);
