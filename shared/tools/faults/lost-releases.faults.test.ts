import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startReaders } from './readers.ts';
import { publishNext, seeLive, standingOf, startTrial, type Trial } from './trial.ts';

let trial: Trial;
beforeAll(async () => {
  trial = await startTrial({ pollMs: 300 });
});
afterAll(() => trial.stop());

const removeDatabase = (file: string) => ['', '-wal', '-shm'].forEach((end) => rmSync(file + end, { force: true }));

test.each([
  ['lost', removeDatabase],
  [
    'damaged',
    (file: string) => {
      removeDatabase(file);
      writeFileSync(file, 'no database, but long enough to be taken for one. '.repeat(100));
    },
  ],
])('a publisher.db that is %s is built anew from the CMS; readers keep their pages meanwhile', async (_, harm) => {
  const { system } = trial;
  const before = await standingOf(trial);
  const pid = system.pid('publisher');
  const readers = startReaders(system, trial.places);

  harm(join(system.dataFolder, 'publisher.db'));
  process.kill(pid, 'SIGKILL');
  await expect.poll(() => system.pid('publisher'), { timeout: 20_000 }).not.toBe(pid);
  expect(await publishNext(trial)).toBe(200);

  await seeLive(trial, before);
  expect((await standingOf(trial)).release).toBeGreaterThan(before.release);
  expect(await readers.stop()).toMatchObject({ failed: [], halfReleases: [], olderAfterNewer: [] });
});
