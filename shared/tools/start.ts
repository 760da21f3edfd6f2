import { once } from 'node:events';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { readEnvironment } from './environment.ts';
import { checkInstallation } from './start/checks.ts';
import { help } from './start/help.ts';
import type { Installation } from './start/installation.ts';
import { readyBlock } from './start/ready-block.ts';
import { toldOf } from './start/refusal.ts';
import { runningIn } from './start/running.ts';
import { grace, startingSteps } from './start/steps.ts';
import { stoppedBySignal } from './start/stopped-by-signal.ts';

const root = resolve(import.meta.dirname, '..', '..');
const began = performance.now();
const say = (line: string) => console.log(line);
const complain = (line: string) => console.error(line);

/** Starts everything, says where it is, and keeps it running until it is asked to stop. */
async function start(installation: Installation, stopping: AbortSignal): Promise<void> {
  const { environment } = installation;
  let isReady = false;
  const running = runningIn({
    dataDir: environment.dataDir,
    backoff: environment.backoff,
    grace,
    say: complain,
    // Until all is ready the lines of the steps stand there; the logs have every word.
    onError: (name, line) => isReady && complain(`${name}: ${line}`),
  });
  try {
    const { accounts } = await startingSteps(installation, running, stopping).run();
    say(readyBlock(environment, accounts, Math.round((performance.now() - began) / 1000)));
    isReady = true;
    if (!stopping.aborted) await once(stopping, 'abort');
    say('stopping …');
  } finally {
    await running.stopAll();
  }
}

async function main(): Promise<number> {
  new Command('npm start --').description(help.purpose).addHelpText('after', help.more).parse();
  const stopping = stoppedBySignal();
  const environment = readEnvironment(process.env, root);
  try {
    await start(await checkInstallation(root, environment, process.env, say), stopping);
  } catch (error) {
    if (stopping.aborted) return 0;
    complain(toldOf(error, environment.dataDir));
    return 1;
  }
  return 0;
}

process.exitCode = await main().catch((error: unknown) => {
  complain(toldOf(error, ''));
  return 1;
});
