import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/**
 * When a process began, as a word that no later process of the same number has; nothing where there is none.
 *
 * Numbers are given again: only number and beginning together tell that a process is the one that was started.
 */
export function beginningOf(pid: number): string | undefined {
  return existsSync('/proc/self/stat') ? beginningInProc(pid) : beginningFromPs(pid);
}

function beginningInProc(pid: number): string | undefined {
  try {
    // The name of the program, in brackets, may hold spaces; the state and then the numbers follow it.
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1)?.split(' ') ?? [];
    const [state, startTime] = [fields[0], fields[19]];
    return state === 'Z'
      ? undefined
      : `${readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim()} ${startTime}`;
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
