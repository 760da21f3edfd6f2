import { expect, test } from 'vitest';
import { undoAll, undoOnce } from './undo.ts';

test('what is not undone yet is undone at the end, the last first, and once', async () => {
  const undone: string[] = [];
  const started = (name: string) => undoOnce(() => Promise.resolve(void undone.push(name)));
  const [first] = [started('first'), started('second'), started('third')];

  await first();
  await undoAll();
  await first();

  expect(undone).toEqual(['first', 'third', 'second']);
});
