import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { notePid, startGroup, stopGroup, type Program } from './process-group.ts';

/** How to run one program. */
export interface Run {
  dataDir: string;
  /** Milliseconds that the program has to end by itself when it is stopped. */
  grace: number;
  stopping: AbortSignal;
  onLine(line: string, stream: 'output' | 'error'): void;
}

/** How a program ended. */
export interface End {
  isSuccess: boolean;
  /** The rest of a sentence that begins with the program's name. */
  words: string;
}

type ExitOfProcess = [code: number | null, signal: NodeJS.Signals | null];

const millisecondsForLastWords = 300;

/** Runs a program until it ends or is stopped; then nothing is left of its process group. */
export async function runProgram(program: Program, { dataDir, grace, stopping, onLine }: Run): Promise<End> {
  const child = startGroup(program);
  const closed = once(child, 'close').catch(() => undefined); // how it failed is told by `ended`
  listen(child.stdout, (line) => onLine(line, 'output'));
  listen(child.stderr, (line) => onLine(line, 'error'));
  const ended = nextExit(child).then(endOf, (error: unknown) => failure(`could not be started (${String(error)})`));
  const { pid } = child;
  if (pid === undefined) return ended;

  notePid(dataDir, program.name, pid);
  const end = await Promise.race([ended, aborted(stopping)]);
  await stopGroup(pid, stopping.aborted ? grace : 0);
  await Promise.race([closed, setTimeout(millisecondsForLastWords)]);
  return end;
}

function nextExit(child: ChildProcess): Promise<ExitOfProcess> {
  // Node gives the listeners of `exit` these two.
  return once(child, 'exit') as Promise<ExitOfProcess>;
}

function endOf([code, signal]: ExitOfProcess): End {
  if (signal) return failure(`was ended by ${signal}`);
  return { isSuccess: code === 0, words: `ended with exit code ${code}` };
}

function failure(words: string): End {
  return { isSuccess: false, words };
}

function aborted(signal: AbortSignal): Promise<End> {
  const stopped = failure('was stopped');
  if (signal.aborted) return Promise.resolve(stopped);
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(stopped), { once: true }));
}

function listen(stream: Readable | null, onLine: (line: string) => void): void {
  if (!stream) return;
  createInterface({ input: stream }).on('line', (line) => {
    if (line.trim() !== '') onLine(line);
  });
}
