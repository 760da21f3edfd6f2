import { expect, test } from 'vitest';
import { referencesAt } from './references-at';

test('a reference is found by its name, populated or not', () => {
  expect(referencesAt({ department: 'a' }, 'department')).toEqual([{ path: 'department', id: 'a' }]);
  expect(referencesAt({ department: { id: 'b' } }, 'department')).toEqual([{ path: 'department', id: 'b' }]);
});

test('references are found in every row, and an empty one is told with its place', () => {
  const document = { fees: [{ tariff: 'a' }, { tariff: null }] };

  expect(referencesAt(document, 'fees.tariff')).toEqual([
    { path: 'fees.0.tariff', id: 'a' },
    { path: 'fees.1.tariff', id: undefined },
  ]);
});

test('references are found in rows within groups, and several in one field', () => {
  const document = { money: { fees: [{ tariffs: ['a', 'b'] }] } };

  expect(referencesAt(document, 'money.fees.tariffs').map(({ id }) => id)).toEqual(['a', 'b']);
});

test('an empty single reference is told; a list without rows and a group that is absent have none to fill', () => {
  expect(referencesAt({}, 'department')).toEqual([{ path: 'department', id: undefined }]);
  expect(referencesAt({ fees: [] }, 'fees.tariff')).toEqual([]);
});
