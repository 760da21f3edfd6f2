import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { aDataFolder } from '../test/a-data-folder.ts';
import { lives } from '../test/lives.ts';
import { stopLeftovers } from './leftovers.ts';
import { notePid } from './process-group.ts';

async function aProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'ignore' });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child, 'spawn');
  if (child.pid === undefined) throw new Error('a process that has been spawned has a number');
  return child.pid;
}

test('a process that an earlier start has left behind is stopped', async () => {
  const [dataDir, pid] = [aDataFolder(), await aProcess()];
  notePid(dataDir, 'cms', pid);

  expect(await stopLeftovers(dataDir)).toEqual(['cms']);

  expect(lives(pid)).toBe(false);
  expect(existsSync(join(dataDir, 'run', 'cms.pid'))).toBe(false);
});

test('another process that got the number of one of ours is left alone', async () => {
  const [dataDir, pid] = [aDataFolder(), await aProcess()];
  notePid(dataDir, 'cms', pid);
  writeFileSync(join(dataDir, 'run', 'cms.began'), 'long ago\n');

  expect(await stopLeftovers(dataDir)).toEqual([]);

  expect(lives(pid)).toBe(true);
});
