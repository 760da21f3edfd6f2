import { expect, test } from 'vitest';
import { valuesAt } from './values-at';

const document = { notes: [{ text: 'A' }, { text: 'B' }], place: { name: 'Zyra' } };

test('a path through a list gives the value of each row, and where it is', () => {
  expect(valuesAt(document, 'notes.text')).toEqual([
    { path: 'notes.0.text', value: 'A' },
    { path: 'notes.1.text', value: 'B' },
  ]);
});

test('a path with the place of a row gives that row only', () => {
  expect(valuesAt(document, 'notes.1.text')).toEqual([{ path: 'notes.1.text', value: 'B' }]);
});

test('a path through a group gives one value, also an absent one', () => {
  expect(valuesAt(document, 'place.name')).toEqual([{ path: 'place.name', value: 'Zyra' }]);
  expect(valuesAt({}, 'place.name')).toEqual([{ path: 'place.name', value: undefined }]);
});
