import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { aFreePort } from './free-ports.ts';

const root = path.resolve(import.meta.dirname, '../../..');
export type ProcessName = 'cms' | 'publisher' | 'server';

/** The product as `npm start` runs it, on a data folder and ports of its own. */
export interface System {
  dataFolder: string;
  /** What the last block of `npm start` names: panel, official, portal, and the first accounts. */
  named: Record<string, string>;
  /** Seconds until `ready`. */
  readyIn: number;
  ports: Record<'cms' | 'publisher' | 'official' | 'portal', number>;
  pid: (name: ProcessName) => number;
  /** Everything that `npm start` has printed so far. */
  printed: () => string;
  /** Reads a secret that `npm start` made. */
  secret: (name: string) => string;
  stop: () => Promise<void>;
}

/** Environment for a run, for example `POLL_MS`; or what makes it, once the ports are known. */
export type Settings = Record<string, string> | ((ports: System['ports']) => Promise<Record<string, string>>);

/**
 * Runs `npm start` until it is ready, on a copy of what the first start left (`first-start.ts`).
 *
 * @param dataFolder where the copy is made; a new folder, unless told
 */
export async function startSystem(
  settings: Settings = {},
  dataFolder = mkdtempSync(path.join(tmpdir(), 'gjakova-')),
): Promise<System> {
  cpSync(firstStart.dataFolder, dataFolder, { recursive: true });
  const system = await startOn(dataFolder, settings);
  return { ...system, named: { ...readFirstAccounts(), ...system.named } };
}

/** What the first start of this test run leaves, for the others to begin with: loading the content takes its time. */
export const firstStart = {
  dataFolder: path.join(root, 'test-results/first-start'),
  accounts: path.join(root, 'test-results/first-accounts.json'),
};

const readFirstAccounts = () => JSON.parse(readFileSync(firstStart.accounts, 'utf8')) as Record<string, string>; // by first-start.ts

/** The same on a data folder that stays where it is: a restart. */
export async function startOn(
  dataFolder: string,
  settings: Settings = {},
  samePorts?: System['ports'],
): Promise<System> {
  const ports = samePorts ?? (await freePorts());
  const own = typeof settings === 'function' ? await settings(ports) : settings;
  const child = spawn('node', ['shared/tools/run.mjs', 'start'], {
    cwd: root,
    env: { ...process.env, ...environmentOf(ports), DATA_DIR: dataFolder, ...own },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const readyIn = await ready(child, () => output);
  return {
    dataFolder,
    named: Object.fromEntries([...output.matchAll(/^([a-z-]+) (\S+)$/gm)].map(([, name, value]) => [name, value])),
    readyIn,
    ports,
    pid: (name) => Number(readFileSync(path.join(dataFolder, 'run', `${name}.pid`), 'utf8')),
    printed: () => output,
    secret: (name) => secretsIn(dataFolder)[name] ?? '',
    stop: () => stop(child),
  };
}

const secretsIn = (dataFolder: string) =>
  JSON.parse(readFileSync(path.join(dataFolder, 'secrets'), 'utf8')) as Record<string, string>; // start/secrets.ts

/** Removes a data folder that no system uses any more. */
export const forget = (dataFolder: string) => rmSync(dataFolder, { recursive: true, force: true });

async function ready(child: ChildProcess, output: () => string): Promise<number> {
  for (;;) {
    const seconds = /^ready in ([\d.]+) s/m.exec(output())?.[1];
    if (seconds) return Number(seconds);
    if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}:\n${output()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill('SIGINT');
  await once(child, 'exit');
}

async function freePorts(): Promise<System['ports']> {
  const [cms, publisher, official, portal] = await Promise.all([aFreePort(), aFreePort(), aFreePort(), aFreePort()]);
  return { cms, publisher, official, portal };
}

const environmentOf = ({ cms, publisher, official, portal }: System['ports']) => ({
  CMS_PORT: String(cms),
  PUBLISHER_PORT: String(publisher),
  OFFICIAL_PORT: String(official),
  PORTAL_PORT: String(portal),
});
