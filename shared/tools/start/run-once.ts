import { join } from 'node:path';
import { openLog } from './log-file.ts';
import { forgetPid, type Program } from './process-group.ts';
import { runProgram, type Run } from './run-program.ts';

/**
 * Runs a program that has to end well.
 *
 * @param onLine hears each line of its output, for showing progress
 * @throws Error, with its last lines as `cause`, where it does not
 */
export async function runOnce(
  program: Program,
  { onLine, ...run }: Omit<Run, 'onLine'> & { onLine(line: string): void },
): Promise<void> {
  const file = join(run.dataDir, 'logs', `${program.name}.log`);
  const log = openLog(file, onLine);
  const hear = (line: string) => {
    log.write(line);
    onLine(line);
  };
  const end = await runProgram(program, { ...run, onLine: hear });
  log.close();
  forgetPid(run.dataDir, program.name);
  run.stopping.throwIfAborted();
  if (!end.isSuccess) {
    throw new Error(`${program.name} ${end.words}: its last words stand above, all of them in "${file}".`, {
      cause: log.lastLines().join('\n'),
    });
  }
}
