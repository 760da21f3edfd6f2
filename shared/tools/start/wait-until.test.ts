import { expect, test } from 'vitest';
import { waitUntil, type Patience } from './wait-until.ts';

const patience = (change: Partial<Patience> = {}): Patience => ({
  limit: 150,
  stopping: new AbortController().signal,
  check() {},
  ...change,
});

test('what becomes so in time is waited for', async () => {
  let asked = 0;

  await waitUntil('the CMS', () => Promise.resolve(++asked < 2 ? 'it starts' : undefined), patience());

  expect(asked).toBe(2);
});

test('what does not become so is told, with the last reason', async () => {
  const wait = waitUntil('the CMS', () => Promise.resolve('"http://127.0.0.1:3000" does not answer'), patience());

  await expect(wait).rejects.toThrow('Waited 0.15 s in vain for the CMS: "http://127.0.0.1:3000" does not answer');
});

test('waiting ends at once where it has become hopeless', async () => {
  const check = () => {
    throw new Error('cms cannot be started');
  };

  await expect(waitUntil('the CMS', () => Promise.resolve('it starts'), patience({ check }))).rejects.toThrow(
    'cms cannot be started',
  );
});
