import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { aDataFolder } from '../test/a-data-folder.ts';
import { aProgram } from '../test/a-program.ts';
import { lives } from '../test/lives.ts';
import type { Backoff } from './backoff.ts';
import { supervise, type Supervised } from './supervise.ts';

const staysFor = 'setInterval(() => {}, 1000)';
const deaf = `process.on('SIGTERM', () => console.log('I stay'));`;

interface Trial {
  it: Supervised;
  said: string[];
  errors: string[];
  dataDir: string;
  pid(): number;
}

function supervised(script: string, backoff: Partial<Backoff> = {}): Trial {
  const dataDir = aDataFolder();
  const said: string[] = [];
  const errors: string[] = [];
  const it = supervise(aProgram(dataDir, script), {
    dataDir,
    backoff: { first: 50, longest: 200, healthyAfter: 60_000, ...backoff },
    grace: 500,
    say: (line) => said.push(line),
    onError: (name, line) => errors.push(`${name}: ${line}`),
  });
  onTestFinished(() => it.stop());
  const pid = () => Number(readFileSync(join(dataDir, 'run', 'small.pid'), 'utf8'));
  return { it, said, errors, dataDir, pid };
}

test('a process that dies is started again after longer and longer waits, and that is said', async () => {
  const { it, said } = supervised(`console.log('out of paper'); process.exit(3)`);

  await vi.waitUntil(() => it.deaths() >= 4, 10_000);

  expect(said.slice(0, 4)).toEqual(
    [0.05, 0.1, 0.2, 0.2].map((wait) =>
      expect.stringContaining(`small ended with exit code 3; it is started again in ${wait} s.\n  small: out of paper`),
    ),
  );
});

test('a process that is killed comes back as another one', async () => {
  const { said, pid, it } = supervised(staysFor);
  const first = pid();

  process.kill(first, 'SIGKILL');
  await vi.waitUntil(() => it.deaths() === 1 && pid() !== first, 5000);

  expect(said).toEqual(['small was ended by SIGKILL; it is started again in 0.05 s.']);
  expect(lives(pid())).toBe(true);
});

test('what a process says is in its log, its errors are told at once', async () => {
  const { dataDir, errors } = supervised(`console.log('all is well'); console.error('mind the gap'); ${staysFor}`);
  const log = () => readFileSync(join(dataDir, 'logs', 'small.log'), 'utf8');

  await vi.waitUntil(() => log().includes('well') && errors.length > 0, 5000);

  expect(errors).toEqual(['small: mind the gap']);
});

test('a stop leaves no process, also not one that the process has started', async () => {
  const { it, dataDir, pid } = supervised(
    `const child = require('node:child_process').spawn(process.execPath, ['-e', '${staysFor}']);
     console.log('child', child.pid); ${staysFor}`,
  );
  const log = () => readFileSync(join(dataDir, 'logs', 'small.log'), 'utf8');
  await vi.waitUntil(() => log().includes('child'), 5000);
  const family = [pid(), Number(/child (\d+)/.exec(log())?.[1])];
  expect(family.map(lives)).toEqual([true, true]);

  await it.stop();

  expect(family.map(lives)).toEqual([false, false]);
  expect(existsSync(join(dataDir, 'run', 'small.pid'))).toBe(false);
});

test('a process that does not want to end is killed after its grace', async () => {
  const { it, dataDir, pid } = supervised(`${deaf} console.log('here'); ${staysFor}`);
  await vi.waitUntil(() => readFileSync(join(dataDir, 'logs', 'small.log'), 'utf8').includes('here'), 5000);
  const stubborn = pid();

  await it.stop();

  expect(lives(stubborn)).toBe(false);
});

test('a stop does not wait for the next life', async () => {
  const { it } = supervised('process.exit(1)', { first: 3_600_000 });
  await vi.waitUntil(() => it.deaths() === 1, 5000);

  await it.stop();

  expect(it.deaths()).toBe(1);
});

test('a program that is not there is told as such', async () => {
  const dataDir = aDataFolder();
  const said: string[] = [];
  const it = supervise(
    { ...aProgram(dataDir, ''), command: '/no/such/program' },
    {
      dataDir,
      backoff: { first: 50, longest: 50, healthyAfter: 1000 },
      grace: 100,
      say: (line) => said.push(line),
      onError() {},
    },
  );
  onTestFinished(() => it.stop());

  await vi.waitUntil(() => said.length > 0, 5000);

  expect(said[0]).toContain('small could not be started (Error: spawn /no/such/program ENOENT)');
});
