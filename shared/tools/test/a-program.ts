import type { Program } from '../start/process-group.ts';

/** A small program of its own process, written in JavaScript. */
export function aProgram(cwd: string, script: string, name = 'small'): Program {
  return { name, command: process.execPath, args: ['-e', script], cwd, env: process.env };
}
