import { expect, test } from 'vitest';
import { isDiskFull } from './disk-full';

test.each([
  new Error('SQLITE_FULL: database or disk is full'),
  new Error('Nothing was saved: COMMIT failed.', { cause: Object.assign(new Error('…'), { code: 'SQLITE_FULL' }) }),
  Object.assign(new Error('write'), { code: 'ENOSPC' }),
])('a full disk is known by the error or by its cause: %s', (error) => {
  expect(isDiskFull(error)).toBe(true);
});

test.each([new Error('SQLITE_BUSY: database is locked'), 'SQLITE_FULL', undefined])('%s is something else', (error) => {
  expect(isDiskFull(error)).toBe(false);
});
