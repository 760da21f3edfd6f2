import type { FlattenedField } from 'payload';
import { expect, test } from 'vitest';
import { sharedValue } from './shared-value';

const field = (of: object) => of as FlattenedField; // as far as it is looked at
const name = field({ name: 'name', type: 'text', localized: true });
const copies = field({ name: 'copies', type: 'number' });
const papers = field({ name: 'papers', type: 'array', flattenedFields: [name, copies] });
const fee = field({ name: 'fee', type: 'group', flattenedFields: [papers, name] });
const row = (change: object = {}) => ({ id: 'a', name: 'Kërkesë', copies: 1, ...change });

test('a text that differs by language is shared by none', () => {
  expect(sharedValue(name, 'Kërkesë')).toBe(sharedValue(name, 'Zahtev'));
});

test('texts in rows, also within a group, are translated; the other values of a row are shared', () => {
  const values = (change: object) => sharedValue(fee, { name: 'x', papers: [row(change)] });

  expect(values({ name: 'Zahtev' })).toBe(values({}));
  expect(values({ copies: 2 })).not.toBe(values({}));
});

test('rows are shared with their order and their ids', () => {
  const rows = [row(), row({ id: 'b' })];

  expect(sharedValue(papers, [...rows].reverse())).not.toBe(sharedValue(papers, rows));
  expect(sharedValue(papers, [row({ id: undefined }), row({ id: 'b' })])).not.toBe(sharedValue(papers, rows));
  expect(sharedValue(papers, undefined)).toBe(sharedValue(papers, []));
});

test('blocks are shared with their kind', () => {
  const blocks = field({ name: 'parts', type: 'blocks', blocks: [{ slug: 'paper', flattenedFields: [name, copies] }] });
  const block = (change: object) => sharedValue(blocks, [row({ blockType: 'paper', ...change })]);

  expect(block({ name: 'Zahtev' })).toBe(block({}));
  expect(block({ copies: 2 })).not.toBe(block({}));
  expect(block({ blockType: 'fee' })).not.toBe(block({}));
});

test('a reference is the same populated or not, also one of several and to one of several collections', () => {
  const one = field({ name: 'department', type: 'relationship' });

  expect(sharedValue(one, { id: 'a' })).toBe(sharedValue(one, 'a'));
  expect(sharedValue(one, [{ id: 'a' }, 'b'])).toBe(sharedValue(one, ['a', 'b']));
  expect(sharedValue(one, { relationTo: 'bodies', value: 'a' })).not.toBe(sharedValue(one, 'a'));
});

test('what is empty is the same in all its forms', () => {
  const box = field({ name: 'isFree', type: 'checkbox' });

  expect(sharedValue(copies, null)).toBe(sharedValue(copies, undefined));
  expect(sharedValue(box, null)).toBe(sharedValue(box, false));
  expect(sharedValue(box, true)).not.toBe(sharedValue(box, false));
});
