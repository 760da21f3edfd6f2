import { expect, test } from 'vitest';
import { showProgress } from './progress.ts';

function aStream(isTTY: boolean) {
  const written: string[] = [];
  const stream = { isTTY, write: (text: string) => written.push(text) > 0 };
  // The parts of a stream that progress uses.
  return { written, stream: stream as unknown as NodeJS.WriteStream };
}

test('a terminal shows one line that changes', () => {
  const { stream, written } = aStream(true);
  const onProgress = showProgress(stream);

  onProgress(1, 2);
  onProgress(2, 2);

  expect(written).toEqual(['loaded 1 of 2 documents\r', 'loaded 2 of 2 documents\n']);
});

test('elsewhere a line comes every two seconds and at the end', () => {
  const { stream, written } = aStream(false);
  let now = 0;
  const onProgress = showProgress(stream, () => now);

  for (const loaded of [1, 2, 3, 4, 5, 6]) {
    now = loaded * 900;
    onProgress(loaded, 6);
  }

  expect(written).toEqual(['loaded 3 of 6 documents\n', 'loaded 6 of 6 documents\n']);
});
