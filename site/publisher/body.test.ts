import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bodyOf, digestOf, statusOf, typeOf, type Answer } from './body.ts';

const page: Answer = {
  status: 200,
  type: typeOf('/sq/'),
  location: null,
  content: new Uint8Array(Buffer.from('<h1>ë</h1>'.repeat(50))),
};

it('compresses what is text', () => {
  const body = bodyOf(page);

  expect(body.encoding).toBe('br');
  expect(brotliDecompressSync(body.bytes).equals(page.content)).toBe(true);
  expect(body.bytes.length).toBeLessThan(page.content.length);
});

it('leaves a font as it is', () => {
  expect(bodyOf({ ...page, type: typeOf('/_assets/x.woff2') })).toMatchObject({
    encoding: 'identity',
    bytes: page.content,
  });
});

describe('the digest', () => {
  it.each([{ status: 410 }, { location: '/sq/tjeter/' }, { content: new Uint8Array(1) }])(
    'is another for %j',
    (change) => {
      expect(digestOf({ ...page, ...change })).not.toBe(digestOf(page));
    },
  );
});

it.each([
  ['moved', 301],
  ['not-found', 404],
  ['tombstone', 410],
  ['missing-language', 200],
  ['procedure', 200],
] as const)('answers a page of the template %s with %i', (template, status) => {
  expect(statusOf(template)).toBe(status);
});

it('refuses a file of a type that it does not know', () => {
  expect(() => typeOf('/a.exe')).toThrow('no type that is known here');
});
