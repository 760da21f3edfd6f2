import { expect, test } from 'vitest';
import { digestOf } from './digest';
import type { PublicDocument } from './public-kinds';

const digest = (change: object) => {
  const document: PublicDocument = { id: '1', _status: 'draft', title: { sq: 'A', sr: 'B' }, ...change };
  return digestOf(document);
};
const unchanged = digest({});

test.each([
  [{ summary: null }],
  [{ summary: { sq: '', sr: null } }],
  [{ title: { sq: 'A', sr: 'B', en: '' } }],
  [{ steps: [] }],
  [{ isFree: false }],
])('nothing is nothing: %o', (change) => {
  expect(digest(change)).toBe(unchanged);
});

test('the order of keys and the ids of rows do not matter', () => {
  expect(digest({ title: { sr: 'B', sq: 'A' } })).toBe(unchanged);
  expect(digest({ steps: [{ id: 'x', name: { sq: 'N' } }] })).toBe(digest({ steps: [{ name: { sq: 'N' }, id: 'y' }] }));
});

test.each([
  [{ _status: 'published' }],
  [{ updatedAt: '2026', createdAt: '2025', deletedAt: '2026' }],
  [{ editedBy: ['a'], source: { key: 'k' }, withdrawalReason: 'withdrawn' }],
  [{ firstPublishedAt: '2026', publishedAt: '2026' }],
  [{ searchText: { sq: 'a' }, sortKey: { sq: 'a' } }],
  [{ internalNote: 'x' }],
])('what the public never sees does not matter: %o', (change) => {
  expect(digest(change)).toBe(unchanged);
});

test.each([
  [{ title: { sq: 'A', sr: 'B2' } }],
  [{ department: '1' }],
  [{ readyLocales: ['sq', 'sr'] }],
  [{ level: 'complete' }],
  [{ copies: 0 }],
  [{ isFree: true }],
])('what the public sees does: %o', (change) => {
  expect(digest(change)).not.toBe(unchanged);
});
