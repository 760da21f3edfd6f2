import { expect, test } from 'vitest';
import { Refusal, toldOf } from './refusal.ts';

test('a refusal is told as it is', () => {
  expect(toldOf(new Refusal('Port 3000 is in use.'), '/data')).toBe('Port 3000 is in use.');
});

test('a program that failed is told after its last words', () => {
  const error = new Error('migrate ended with exit code 1.', { cause: 'no such table' });

  expect(toldOf(error, '/data')).toBe('no such table\nmigrate ended with exit code 1.');
});

test.each(['ENOSPC: no space left on device, write', 'SQLITE_FULL: database or disk is full'])(
  '"%s" is told as a full disk',
  (words) => {
    const told = toldOf(new Error('migrate ended with exit code 1.', { cause: words }), '/data');

    expect(told).toContain('The disk that holds "/data" is full: make room and start again.');
  },
);
