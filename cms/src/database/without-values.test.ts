import { expect, test } from 'vitest';
import { inspect } from 'node:util';
import { withoutValues } from './without-values';

/** As drizzle makes it. */
function aFailedStatement(values: string[]): Error {
  const query = 'insert into "notices" ("internal_note") values (?)';
  const error = new Error(`Failed query: ${query}\nparams: ${values.join()}`, { cause: new Error('disk full') });
  return Object.assign(error, { query, params: values });
}

test('of a failed statement nothing is kept but the statement and its cause', () => {
  const told = inspect(withoutValues(aFailedStatement(['a note\nfor $& colleagues'])));
  expect(told).not.toMatch(/colleagues|a note/);
  expect(told).toMatch(/insert into "notices"/);
  expect(told).toMatch(/disk full/);
});

test('other errors stay as they are', () => {
  const error = new Error('no room');
  expect(withoutValues(error)).toBe(error);
  expect(error.message).toBe('no room');
});
