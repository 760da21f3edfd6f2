import { spawn, type ChildProcess } from 'node:child_process';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beginningOf, hasRunningMember } from './process-identity.ts';

/** A program to run: as the system takes it, with the name that people know it by. */
export interface Program {
  /** Names its log (`logs/<name>.log`) and its pid file (`run/<name>.pid`). */
  name: string;
  command: string;
  args: string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
}

/** Starts a program as the leader of a process group of its own, so that it can be stopped with all that it starts. */
export function startGroup(program: Program): ChildProcess {
  const { command, args, cwd, env } = program;
  return spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Notes in the data folder which process a program is, for the next start and for whoever wants to signal it. */
export function notePid(dataDir: string, name: string, pid: number): void {
  for (const [ending, word] of [
    ['began', beginningOf(pid) ?? ''],
    ['pid', pid],
  ] as const) {
    const file = join(dataDir, 'run', `${name}.${ending}`);
    writeFileSync(`${file}.new`, `${word}\n`);
    renameSync(`${file}.new`, file); // whoever reads it sees the old number or the new one
  }
}

/** Forgets a program that is not to be started again. */
export function forgetPid(dataDir: string, name: string): void {
  for (const ending of ['pid', 'began']) rmSync(join(dataDir, 'run', `${name}.${ending}`), { force: true });
}

/**
 * Ends a whole process group: asks, waits, then kills.
 *
 * @param grace milliseconds that its members have to end by themselves
 */
export async function stopGroup(leader: number, grace: number): Promise<void> {
  signalGroup(leader, 'SIGTERM');
  const patience = Date.now() + grace;
  while (groupLives(leader) && Date.now() < patience) await setTimeout(25);
  signalGroup(leader, 'SIGKILL');
  // Where only `kill` can tell, a killed process seems to live until its parent has asked how it ended.
  const untilReaped = Date.now() + 1000;
  while (groupLives(leader) && Date.now() < untilReaped) await setTimeout(5);
}

function groupLives(leader: number): boolean {
  return signalGroup(leader, 0) && hasRunningMember(leader);
}

/** Whether there was anybody to hear the signal. */
function signalGroup(leader: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-leader, signal);
  } catch (error) {
    // Node's system errors carry their code.
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
    throw error;
  }
}
