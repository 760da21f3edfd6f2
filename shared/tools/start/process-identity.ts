import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const hasProc = existsSync('/proc/self/stat');

/**
 * When a process began, as a word that no later process of the same number has; nothing where there is none.
 *
 * Numbers are given again: only number and beginning together tell that a process is the one that was started.
 */
export function beginningOf(pid: number): string | undefined {
  if (!hasProc) return beginningFromPs(pid);
  const process = readProc(pid);
  return process && `${readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim()} ${process.startTime}`;
}

/** Whether a process group has a member that still runs; where the system has no /proc, nobody can tell: yes. */
export function hasRunningMember(group: number): boolean {
  if (!hasProc) return true;
  return readdirSync('/proc').some((name) => /^\d+$/.test(name) && readProc(Number(name))?.group === group);
}

/** A process that runs: not one that has ended and only waits for its parent to ask how. */
function readProc(pid: number): { group: number; startTime: string } | undefined {
  try {
    // The name of the program, in brackets, may hold spaces; state, parent, group and more numbers follow it.
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1)?.split(' ') ?? [];
    const { 0: state, 2: group, 19: startTime = '' } = fields;
    return state === 'Z' ? undefined : { group: Number(group), startTime };
  } catch {
    return undefined; // no such file: no such process
  }
}

function beginningFromPs(pid: number): string | undefined {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined; // `ps` ends with 1 where there is no such process
  }
}
