import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { nextWait, type Backoff } from './backoff.ts';
import { openLog, type Log } from './log-file.ts';
import { forgetPid, type Program } from './process-group.ts';
import { runProgram, type End } from './run-program.ts';

/** What a supervisor needs to know of its surroundings. */
export interface Surroundings {
  dataDir: string;
  backoff: Backoff;
  /** Milliseconds that a program has to end by itself when it is stopped. */
  grace: number;
  /** Tells the person at the terminal one thing. */
  say(line: string): void;
  /** Hears each line that a program writes to its standard error. */
  onError(name: string, line: string): void;
}

/** A program that is kept running. */
export interface Supervised {
  name: string;
  /** How often it has died by itself. */
  deaths(): number;
  lastLines(): string[];
  /** Ends it with all that it started, for good; more than once is no harm. */
  stop(): Promise<void>;
}

/** Keeps a program running: whenever it dies, says so and starts it again after a while. */
export function supervise(program: Program, surroundings: Surroundings): Supervised {
  const log = openLog(join(surroundings.dataDir, 'logs', `${program.name}.log`), surroundings.say);
  const stopping = new AbortController();
  let deaths = 0;
  let stopped: Promise<void> | undefined;

  const live = () => liveOnce(program, surroundings, log, stopping.signal);
  const mourn = (end: End, wait: number) => {
    deaths += 1;
    surroundings.say(obituary(program.name, end, wait, log.lastLines()));
  };
  const life = keepAlive(live, mourn, surroundings.backoff, stopping.signal);
  return {
    name: program.name,
    deaths: () => deaths,
    lastLines: () => log.lastLines(),
    stop() {
      stopping.abort();
      return (stopped ??= life.then(() => {
        log.close();
        forgetPid(surroundings.dataDir, program.name);
      }));
    },
  };
}

async function keepAlive(
  live: () => Promise<End>,
  mourn: (end: End, wait: number) => void,
  backoff: Backoff,
  stopping: AbortSignal,
): Promise<void> {
  let wait: number | undefined;
  while (!stopping.aborted) {
    const began = Date.now();
    const end = await live();
    if (stopping.aborted) return;
    wait = nextWait(backoff, wait, Date.now() - began);
    mourn(end, wait);
    await setTimeout(wait, undefined, { signal: stopping }).catch(() => undefined); // a stop ends the pause
  }
}

function liveOnce(program: Program, { dataDir, grace, onError }: Surroundings, log: Log, stopping: AbortSignal) {
  return runProgram(program, {
    dataDir,
    grace,
    stopping,
    onLine(line, stream) {
      log.write(line);
      if (stream === 'error') onError(program.name, line);
    },
  });
}

function obituary(name: string, end: End, wait: number, lastLines: string[]): string {
  const words = lastLines.slice(-5).map((line) => `  ${name}: ${line}`);
  return [`${name} ${end.words}; it is started again in ${wait / 1000} s.`, ...words].join('\n');
}
