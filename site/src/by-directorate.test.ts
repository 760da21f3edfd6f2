import { expect, it } from 'vitest';
import { byDirectorate } from './by-directorate.ts';
import { reading } from './test/reading.ts';

const aDepartment = (publicId: string, title: string, parent: string | null = null) => ({
  kind: 'department',
  publicId,
  title,
  parent: parent && { kind: 'department', publicId: parent },
});
const of = (id: string, department: string) => ({
  id,
  department: { kind: 'department' as const, publicId: department },
});

it('puts what a sector answers for under its directorate, in the order of names, and last what is of none', () => {
  const reads = {
    'card|sq|department|d1': aDepartment('d1', 'Urbanizmi'),
    'card|sq|department|s1': aDepartment('s1', 'Sektori për leje', 'd1'),
    'card|sq|department|d2': aDepartment('d2', 'Çerdhet'),
    'card|sq|department|gone': null,
  };
  const cards = [of('a', 'gone'), of('b', 's1'), of('c', 'd2'), of('d', 'd1')];

  const found = reading(reads, () => byDirectorate(cards, 'sq'));

  expect(found.map(({ directorate, cards: its }) => [directorate?.title, its.map(({ id }) => id)])).toEqual([
    ['Çerdhet', ['c']],
    ['Urbanizmi', ['b', 'd']],
    [undefined, ['a']],
  ]);
});
