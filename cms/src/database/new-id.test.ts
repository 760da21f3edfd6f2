import { expect, test } from 'vitest';
import { newId } from './new-id';

test('ids are short, different, and ascend within a process', () => {
  const ids = Array.from({ length: 5_000 }, newId);

  expect(ids).toEqual(ids.toSorted());
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => /^[0-9a-z]{14}$/.test(id))).toBe(true);
});
