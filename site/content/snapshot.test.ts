import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { linesOf } from './snapshot.ts';

async function read(...chunks: Buffer[]): Promise<unknown[]> {
  const lines: unknown[] = [];
  for await (const line of linesOf(Readable.from(chunks))) lines.push(line);
  return lines;
}

it('reads lines that arrive in pieces, a letter in two of them', async () => {
  const bytes = Buffer.from('{"title":"Çmim"}\n{"title":"ë"}\n');

  expect(await read(...[...bytes].map((byte) => Buffer.from([byte])))).toEqual([{ title: 'Çmim' }, { title: 'ë' }]);
});

it('takes a line separator inside a text for what it is', async () => {
  expect(await read(Buffer.from('{"text":"a\u2028b"}\n'))).toEqual([{ text: 'a\u2028b' }]);
});

it('throws at a line that ends too early', async () => {
  await expect(read(Buffer.from('{"a":1}\n{"b":'))).rejects.toThrow(SyntaxError);
});
