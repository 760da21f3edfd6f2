import type { Form } from '@gjakova/shared/schemas/forms';
import { expect, it } from 'vitest';
import { sortKeyOf } from './sort-key.ts';

const aSector = (publicId: string, title: string): Form => ({
  kind: 'department',
  publicId,
  locale: 'sq',
  slug: publicId,
  title,
  summary: '',
  alsoKnownAs: [],
  searchTerms: [],
  changeNotes: [],
  translationToBeChecked: false,
  parent: null,
  contact: '',
  demonstration: false,
  publishedAt: '2026-11-24T10:00:00.000Z',
});
const sorted = (...forms: Form[]) =>
  forms
    .map((form) => ({ key: sortKeyOf(form), form }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ form }) => form);

it('puts a title before those that go on after it', () => {
  const [long, short] = [aSector('a', 'Leje ndërtimi për infrastrukturë'), aSector('z', 'Leje ndërtimi')];

  expect(sorted(long, short)).toEqual([short, long]);
});

it('puts documents of one title in the order of their ids, whoever came first', () => {
  const [a, b] = [aSector('a', 'Arsim'), aSector('b', 'Arsim')];

  expect(sorted(b, a)).toEqual([a, b]);
});
