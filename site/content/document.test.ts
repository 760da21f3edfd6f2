import { expect, it } from 'vitest';
import { aProcedure, groupOf } from '../publisher/test/town.ts';
import { documentFrom } from './document.ts';

const group = groupOf(aProcedure('p1', 'd1'), 1, []);
const withForm = (change: object) => ({
  ...group,
  locales: { ...group.locales, sr: { ...Object(group.locales.sr), ...change } },
});

it('reads a group with a form in each language', () => {
  expect(Object.keys(documentFrom(group).forms)).toEqual(['sq', 'sr', 'en']);
});

it.each([
  ['a field that no schema knows', withForm({ internalNote: 'x' }), /sr form of procedure "p1".*internalNote/],
  ['a wrong field', withForm({ slug: 'Jo Kështu' }), /sr form of procedure "p1".*"slug"/],
  ['a form of another document', withForm({ publicId: 'p2' }), /says that it is "p2" in sr/],
  ['a form of another language', withForm({ locale: 'en' }), /says that it is "p1" in en/],
  ['a group without its languages', { ...group, locales: undefined }, /not a group of the feed.*"locales"/],
  ['a private field beside the forms', { ...group, editedBy: 'u1' }, /editedBy/],
])('refuses %s, and says where', (_, line, message) => {
  expect(() => documentFrom(line)).toThrow(message);
});
