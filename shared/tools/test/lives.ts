import { beginningOf } from '../start/process-identity.ts';

/** Whether there is a process of that number, zombies not counted. */
export const lives = (pid: number): boolean => beginningOf(pid) !== undefined;
