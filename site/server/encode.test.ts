import { brotliCompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { encode } from './encode.ts';

const page = { encoding: 'br', bytes: brotliCompressSync('page') } as const;

it.each([
  ['br', 'br'],
  ['gzip, deflate, br', 'br'],
  ['br;q=0, gzip', 'gzip'],
  ['GZIP', 'gzip'],
  ['deflate', ''],
  ['', ''],
])('answers "%s" with "%s"', (accepted, encoding) => {
  expect(encode(page, accepted).encoding).toBe(encoding);
});

it('makes the same page of it', () => {
  expect(gunzipSync(encode(page, 'gzip').bytes).toString()).toBe('page');
  expect(Buffer.from(encode(page, '').bytes).toString()).toBe('page');
});

it('leaves a font as it is', () => {
  const bytes = new Uint8Array([1, 2]);

  expect(encode({ encoding: 'identity', bytes }, 'br')).toEqual({ encoding: '', bytes });
});
