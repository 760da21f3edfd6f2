import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { forget, startOn, startSystem, type ProcessName } from '../system/system.ts';

const names: ProcessName[] = ['cms', 'publisher', 'server'];

test('a start after one that was killed stops what was left, and is ready', async () => {
  test.setTimeout(300_000);
  const killed = await startSystem();
  const left = names.map((name) => killed.pid(name));
  process.kill(Number(readFileSync(path.join(killed.dataFolder, 'run', 'start'), 'utf8')), 'SIGKILL');

  const next = await startOn(killed.dataFolder, {}, killed.ports);

  for (const name of names) expect(next.printed()).toContain(`${name}, left running by a start that was killed`);
  for (const pid of left) expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  await next.stop();
  forget(killed.dataFolder);
});
