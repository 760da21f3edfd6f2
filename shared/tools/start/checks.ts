import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../environment.ts';
import { databaseFile, prepareDataFolder } from './data-folder.ts';
import { refuseFullDisk } from './disk-room.ts';
import type { Installation } from './installation.ts';
import { stopLeftovers } from './leftovers.ts';
import { takeLock } from './lock.ts';
import { refusePortsInUse } from './ports.ts';
import { Refusal } from './refusal.ts';
import { secretsOf } from './secrets.ts';
import { refuseWeakSecrets } from './weak-secrets.ts';

/**
 * Sees to everything that has to be right before anything is started; afterwards the data folder is ours alone, until
 * this process ends.
 *
 * @throws Refusal with one sentence for what is wrong
 */
export async function checkInstallation(
  root: string,
  environment: Environment,
  variables: NodeJS.ProcessEnv,
  say: (line: string) => void,
): Promise<Installation> {
  const { dataDir, databaseUrl, ports, origins } = environment;
  prepareDataFolder(dataDir);
  lockDataFolder(dataDir);
  for (const name of await stopLeftovers(dataDir)) say(`${name}, left running by a start that was killed, is stopped.`);
  refuseFullDisk(dataDir);
  databaseFile(databaseUrl);
  await refusePortsInUse(ports);
  const secrets = secretsOf(dataDir, variables);
  refuseWeakSecrets(secrets, origins);
  return { root, environment, secrets, variables };
}

function lockDataFolder(dataDir: string): void {
  const holder = join(dataDir, 'run', 'start');
  if (!takeLock(join(dataDir, 'run', 'lock'))) {
    const pid = existsSync(holder) ? `process ${readFileSync(holder, 'utf8').trim()}` : 'another process';
    throw new Refusal(
      `The data folder "${dataDir}" is in use: it is already started, by ${pid}. Stop that with Ctrl-C, or name another folder with DATA_DIR.`,
    );
  }
  writeFileSync(holder, `${process.pid}\n`);
}
