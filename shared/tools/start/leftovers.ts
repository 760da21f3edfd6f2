import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { forgetPid, stopGroup } from './process-group.ts';
import { beginningOf } from './process-identity.ts';

const grace = 3000;

/**
 * Stops the processes that an earlier start, killed itself, has left behind. Call it only under the lock of the folder.
 *
 * @returns the names of those that were still there
 */
export async function stopLeftovers(dataDir: string): Promise<string[]> {
  const names = readdirSync(join(dataDir, 'run')).flatMap((file) => (file.endsWith('.pid') ? [file.slice(0, -4)] : []));
  const stopped = await Promise.all(names.map((name) => stopLeftover(dataDir, name)));
  return stopped.filter((name) => name !== undefined);
}

async function stopLeftover(dataDir: string, name: string): Promise<string | undefined> {
  const read = (ending: string) => {
    const file = join(dataDir, 'run', `${name}.${ending}`);
    return existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  };
  const pid = Number(read('pid'));
  const isOurs =
    Number.isInteger(pid) && pid > 1 && beginningOf(pid) !== undefined && beginningOf(pid) === read('began');
  if (isOurs) await stopGroup(pid, grace);
  forgetPid(dataDir, name);
  return isOurs ? name : undefined;
}
