import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSystem, type System } from '../system/system.ts';
import { mountSmallDisk } from '../test/small-disk.ts';
import { startReaders, textOf, type Place } from './readers.ts';
import { signIn, type Staff } from './staff.ts';
import type { Answer } from './two-people.ts';
import { shortTimes } from './trial.ts';

const title = 'Leje ndërtimi';
const place: Place = { site: 'portal', path: '/sq/procedurat/leje-ndertimi/' };
const patience = { timeout: 30_000, interval: 100 };
// A start wants 200 MB free.
const disk = mountSmallDisk(300);

let system: System;
let staff: Staff;
beforeAll(async () => {
  if (!disk) return;
  system = await startSystem({ ...shortTimes, POLL_MS: '500' }, `${disk.folder}/data`);
  staff = await signIn(system);
});
afterAll(async () => {
  await system?.stop();
  disk?.unmount();
});

test.skipIf(!disk)('on a full disk an editor is told, nothing acknowledged is lost, and room is enough', async () => {
  const readers = startReaders(system, [place]);
  process.kill(system.pid('publisher'), 'SIGSTOP');
  disk?.fill(1_000_000);

  const { acknowledged, refused } = await publishUntilRefused();
  disk?.fill(0);
  process.kill(system.pid('publisher'), 'SIGCONT');

  expect(acknowledged).toBeGreaterThan(0);
  expect(refused.status).toBe(507);
  expect(refused.body).toContain('Disku i serverit është i mbushur, prandaj nuk mund të ruhet.');
  expect((await staff.procedure(title)).summary).toBe(textOf(acknowledged));

  disk?.makeRoom();
  await seeShown(acknowledged);
  expect((await publish(acknowledged + 1)).status).toBe(200);
  await seeShown(acknowledged + 1);
  expect(await readers.stop()).toMatchObject({ failed: [], halfReleases: [], olderAfterNewer: [] });
});

/** Publishes one edition after another; answers the last one that was acknowledged. */
async function publishUntilRefused(): Promise<{ acknowledged: number; refused: Answer }> {
  for (let edition = 1; edition < 300; edition += 1) {
    const answer = await publish(edition);
    if (answer.status !== 200) return { acknowledged: edition - 1, refused: answer };
  }
  throw new Error('300 saves fit on a full disk');
}

async function publish(edition: number): Promise<Answer> {
  const { id } = await staff.procedure(title);
  // The note makes the database grow, and is never public.
  return staff.publish(id, { summary: textOf(edition), internalNote: 'x'.repeat(39_000) });
}

async function seeShown(edition: number): Promise<void> {
  const page = async () => (await fetch(`http://127.0.0.1:${system.ports[place.site]}${place.path}`)).text();
  await expect.poll(async () => (await page()).includes(textOf(edition)), patience).toBe(true);
}
