import { brotliDecompressSync, gzipSync } from 'node:zlib';
import { parseAccept } from 'hono/utils/accept';
import type { Body } from '../publisher/body.ts';

/** Bytes as they are sent; `encoding` is the Content-Encoding, empty for none. */
export interface Encoded {
  encoding: '' | 'br' | 'gzip';
  bytes: Uint8Array<ArrayBuffer>;
}

/** Brotli goes out as it is stored; what a client wants instead is made from it. */
export function encode({ encoding, bytes }: Pick<Body, 'encoding' | 'bytes'>, acceptEncoding: string): Encoded {
  if (encoding === 'file')
    throw new Error('The bytes of a file are not in the store: server/answer-file.ts reads them.');
  if (encoding === 'identity') return { encoding: '', bytes };
  const accepted = parseAccept(acceptEncoding).filter(({ q }) => q > 0);
  const accepts = (name: string) => accepted.some(({ type }) => type.toLowerCase() === name);
  if (accepts('br')) return { encoding, bytes };
  const plain = brotliDecompressSync(bytes);
  return accepts('gzip') ? { encoding: 'gzip', bytes: gzipSync(plain, { level: 5 }) } : { encoding: '', bytes: plain };
}
