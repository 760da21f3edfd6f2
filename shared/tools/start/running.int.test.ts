import { expect, onTestFinished, test, vi } from 'vitest';
import { aDataFolder } from '../test/a-data-folder.ts';
import { aProgram } from '../test/a-program.ts';
import { runOnce } from './run-once.ts';
import { runningIn } from './running.ts';

test('a process that dies again and again makes the start hopeless, and that is told', async () => {
  const dataDir = aDataFolder();
  const said: string[] = [];
  const running = runningIn({
    dataDir,
    backoff: { first: 20, longest: 20, healthyAfter: 60_000 },
    grace: 500,
    say: (line) => said.push(line),
    onError() {},
  });
  onTestFinished(() => running.stopAll());

  running.keep(aProgram(dataDir, `console.error('no paper'); process.exit(3)`));

  expect(() => running.refuseHopeless()).not.toThrow();
  await vi.waitUntil(() => said.length >= 3, 10_000);
  expect(() => running.refuseHopeless()).toThrow(/^small cannot be started: it died \d times, see above\.$/);
  expect(said[0]).toContain('no paper');
});

test('a program that has to end well, and does not, is told with its last words', async () => {
  const dataDir = aDataFolder();
  const run = { dataDir, grace: 500, stopping: new AbortController().signal, onLine() {} };

  const failure = runOnce(aProgram(dataDir, `console.log('no such table'); process.exit(1)`, 'migrate'), run);

  await expect(failure).rejects.toMatchObject({
    message: expect.stringMatching(
      /^migrate ended with exit code 1: its last words stand above, all of them in ".*"\.$/,
    ),
    cause: 'no such table',
  });
});
