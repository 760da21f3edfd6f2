import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstStart, startOn } from '../system/system.ts';
import { textOf } from './readers.ts';
import { signIn } from './staff.ts';
import { publishNext, seeLive, shortTimes, standingOf, startTrial, type Trial } from './trial.ts';

const pollMs = 300;

let trial: Trial;
beforeAll(async () => {
  trial = await startTrial({ pollMs });
});
afterAll(() => trial.stop());

/** Puts the database of the first start back, as one that is new to whoever reads from it. */
function restoreDatabase(dataFolder: string): void {
  const file = join(dataFolder, 'cms.db');
  for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true });
  // The last saves may still be in the second file.
  for (const end of ['', '-wal']) {
    const kept = join(firstStart.dataFolder, `cms.db${end}`);
    if (existsSync(kept)) cpSync(kept, file + end);
  }
  const db = new DatabaseSync(file);
  db.exec(`UPDATE leases SET epoch = 'restored'`);
  db.close();
}

test('after a restore the sites show what the older database says, and what is published next goes live', async () => {
  const before = await standingOf(trial);
  await publishNext(trial);
  await seeLive(trial, before);

  await trial.system.stop();
  restoreDatabase(trial.system.dataFolder);
  await restart();

  for (const { site, path } of trial.places) {
    const page = async () => (await fetch(`http://127.0.0.1:${trial.system.ports[site]}${path}`)).text();
    await expect.poll(async () => (await page()).includes(textOf(trial.edition)), { timeout: 20_000 }).toBe(false);
  }
  const restored = await standingOf(trial);
  expect(restored.cursor).toBe(before.cursor);
  expect(await publishNext(trial)).toBe(200);
  await seeLive(trial, restored);
});

async function restart(): Promise<void> {
  const { dataFolder, ports, named } = trial.system;
  const settings = { ...shortTimes, POLL_MS: String(pollMs), WEBHOOK_TARGETS: '' };
  const system = await startOn(dataFolder, settings, ports);
  trial.system = { ...system, named };
  trial.staff = await signIn(trial.system);
}
