import { expect, test } from 'vitest';
import { databaseFor } from './database';

test('the address chooses the database', () => {
  expect(databaseFor('file:/tmp/cms.db').name).toBe('sqlite');
  expect(databaseFor('mongodb://localhost:27017/gjakova').name).toBe('mongoose');
  expect(databaseFor('mongodb+srv://cluster.example.org/gjakova').name).toBe('mongoose');
});

test('any other address is refused in a sentence that does not repeat its password', () => {
  const choose = () => databaseFor('postgres://user:password@host/cms');

  expect(choose).toThrow(/begins with "postgres:", which this CMS cannot use/);
  expect(choose).not.toThrow(/password@/);
});
