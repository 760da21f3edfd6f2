import { expect, it } from 'vitest';
import { Wake } from './wake.ts';

it('ends a wait when called', async () => {
  const wake = new Wake();
  const waiting = wake.wait(null);

  wake.call();

  await expect(waiting).resolves.toBeUndefined();
});

it('does not lose a call that comes before the wait, and takes several for one', async () => {
  const wake = new Wake();

  wake.call();
  wake.call();
  await wake.wait(null);
  const next = await Promise.race([wake.wait(null).then(() => 'woken'), Promise.resolve('waiting')]);

  expect(next).toBe('waiting');
});

it('waits no longer than told', async () => {
  await expect(new Wake().wait(1)).resolves.toBeUndefined();
});
