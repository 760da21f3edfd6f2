import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { Site } from '../../src/sites.ts';
import { buildSites } from '../gate/build-all.ts';
import { aFreePort } from '../system/free-ports.ts';
import { publisherKey, webhookSecret, type FakeCms } from './fake-cms.ts';
import type { ServedSites } from './static-build.ts';
import { undoOnce } from './undo.ts';

const workspace = path.resolve(import.meta.dirname, '../../../site');

const healthSchema = z.object({
  release: z.number(),
  cursor: z.number(),
  behind: z.string().nullable(),
  receiptsDue: z.number(),
  /** Of the latest release: calls of `app.render` for HTML pages, and files whose bytes have changed. */
  rendered: z.number(),
  written: z.number(),
});
export type PublisherHealth = z.infer<typeof healthSchema>;

/** The real publisher and the real server, on the corpus of a fake CMS. */
export interface SitesOnCorpus extends ServedSites {
  cms: FakeCms;
  ports: Record<Site | 'publisher', number>;
  publisher: () => ChildProcess;
  health: () => Promise<PublisherHealth>;
  /** Waits until all that the CMS has published is live. */
  settled: () => Promise<PublisherHealth>;
  /** Has the publisher look at the CMS and at its clock, and waits until it has done all that follows. */
  looked: () => Promise<void>;
  restartPublisher: () => Promise<void>;
  stop: () => Promise<void>;
}

/** Makes all pages anew from what the CMS says at present, by another publisher; shows the folder of its store. */
export async function publishAnew(running: SitesOnCorpus, look: (folder: string) => void): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'gjakova-anew-'));
  const port = await aFreePort();
  const { child, printed } = run(
    'publisher/main.ts',
    environmentOf(running.cms, folder, { ...running.ports, publisher: port }),
  );
  const stop = undoOnce(async () => {
    await end(child);
    rmSync(folder, { recursive: true, force: true });
  });
  try {
    await waitFor(
      () => askHealth(child, port, printed),
      (found) => isLive(running.cms, found),
    );
    look(folder);
  } finally {
    await stop();
  }
}

/** Starts both on a folder of their own, and waits until every page is there. */
export async function startSitesOn(cms: FakeCms): Promise<SitesOnCorpus> {
  await bundlesAreThere();
  await cms.start();
  const folder = mkdtempSync(path.join(tmpdir(), 'gjakova-figures-'));
  const [publisherPort, official, portal] = await Promise.all([aFreePort(), aFreePort(), aFreePort()]);
  const ports = { publisher: publisherPort, official, portal };
  const start = (script: string) => run(script, environmentOf(cms, folder, ports));
  let publisher = start('publisher/main.ts');
  const server = start('server/main.ts');
  const health = () => askHealth(publisher.child, ports.publisher, publisher.printed);
  const settled = () => waitUntilLive(cms, health);
  const stop = undoOnce(async () => {
    await Promise.all([end(publisher.child), end(server.child)]);
    await cms.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  try {
    await settled();
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    cms,
    folder,
    ports,
    snapshot: () => cms.snapshot(),
    publisher: () => publisher.child,
    health,
    settled,
    looked: () => lookTwice(cms, ports.publisher, health),
    async restartPublisher() {
      await end(publisher.child);
      publisher = start('publisher/main.ts');
      await settled();
    },
    stop,
  };
}

async function bundlesAreThere(): Promise<void> {
  const { isGood, said } = await buildSites();
  if (!isGood) throw new Error(`The sites could not be built: ${said}`);
}

const environmentOf = (cms: FakeCms, folder: string, ports: SitesOnCorpus['ports']): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  DATA_DIR: folder,
  CMS_URL: cms.url,
  PUBLISHER_KEY: publisherKey,
  WEBHOOK_SECRETS: webhookSecret,
  POLL_MS: '0',
  PUBLISHER_PORT: String(ports.publisher),
  OFFICIAL_PORT: String(ports.official),
  PORTAL_PORT: String(ports.portal),
});

function run(script: string, env: NodeJS.ProcessEnv): { child: ChildProcess; printed: () => string } {
  const child = spawn(process.execPath, [script], { cwd: workspace, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return { child, printed: () => output };
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

async function end(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

async function askHealth(child: ChildProcess, port: number, printed: () => string): Promise<PublisherHealth> {
  for (;;) {
    if (hasEnded(child)) throw new Error(`The publisher has ended:\n${printed()}`);
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => null); // it does not listen yet
    if (answer) return healthSchema.parse(await answer.json());
    await wait(20);
  }
}

/** How long a release may take before a command gives up: the first one, of all pages, on a busy machine. */
const patience = 600_000;

const isLive = ({ sequence }: FakeCms, { cursor, behind }: PublisherHealth): boolean =>
  cursor >= sequence && behind === null;

const waitUntilLive = (cms: FakeCms, health: () => Promise<PublisherHealth>): Promise<PublisherHealth> =>
  waitFor(health, (found) => isLive(cms, found) && found.receiptsDue === 0);

async function waitFor(
  health: () => Promise<PublisherHealth>,
  isDone: (found: PublisherHealth) => boolean,
): Promise<PublisherHealth> {
  const begun = performance.now();
  for (;;) {
    const found = await health();
    if (isDone(found)) return found;
    if (performance.now() - begun > patience) {
      throw new Error(`The publisher has not done its work in ${patience / 1000} s: ${JSON.stringify(found)}`);
    }
    await wait(10);
  }
}

/** A look begins when the one before has ended, with the release that it led to. */
async function lookTwice(cms: FakeCms, port: number, health: () => Promise<PublisherHealth>): Promise<void> {
  for (const _ of ['to be done', 'seen to be done']) {
    const before = cms.looks;
    await cms.webhook(port);
    await waitFor(health, () => cms.looks > before);
  }
  await waitUntilLive(cms, health);
}

/** What a process has used so far: CPU in milliseconds, and the most memory in MB. Linux tells. */
export function usageOf({ pid }: ChildProcess): { cpu: number; memory: number } {
  const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ').slice(11, 13);
  const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return { cpu: (Number(user) + Number(system)) * 10, memory: Math.round(Number(kilobytes) / 1024) };
}
