import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, vi } from 'vitest';
import { sites, type Site } from '@gjakova/shared/sites';
import { bundlesAreThere } from './bundles.ts';
import { FakeCms, publisherKey, webhookSecret } from './fake-cms.ts';

const workspace = path.resolve(import.meta.dirname, '../..');

/** A process of ours that runs. */
export interface Running {
  child: ChildProcess;
  /** All that it has printed. */
  printed: () => string;
  /** Ends it with a signal, and waits until it has ended. */
  end: (signal?: NodeJS.Signals) => Promise<void>;
}

/** A publisher and a server on a folder and ports of their own, with a CMS that is not one. */
export interface Sites {
  cms: FakeCms;
  folder: string;
  file: string;
  ports: Record<Site | 'publisher', number>;
  startPublisher: (settings?: Record<string, string>) => Running;
  startServer: (settings?: Record<string, string>) => Running;
  /** What readers get. Redirects are not followed. */
  get: (site: Site, path: string, headers?: Record<string, string>) => Promise<Response>;
  text: (site: Site, path: string) => Promise<string>;
  health: () => Promise<{ release: number; cursor: number; epoch: string; behind: string | null; receiptsDue: number }>;
  /** The pages that a release has changed, as `site path`, and how many it has rendered. */
  changedIn: (release: number) => { pages: string[]; rendered: number };
  /** Waits until all that the CMS has published is live, and told. */
  settled: () => Promise<void>;
  /** Ends the publisher and the server; their folder stays. */
  end: () => Promise<void>;
  stop: () => Promise<void>;
}

/** How long to wait for what has to come, and how often to look: the machine may be busy. */
export const patience = { timeout: 50_000, interval: 10 };

/** Asks again and again, with patience. */
export const eventually = <T>(get: () => T, everyMs = 10) => expect.poll(get, { ...patience, interval: everyMs });

/** Makes the ground for a test; nothing runs yet but the CMS. */
export async function prepareSites(folder = aSiteFolder(), before?: Pick<Sites, 'ports'>): Promise<Sites> {
  await bundlesAreThere();
  const cms = new FakeCms();
  await cms.start();
  const ports = before?.ports ?? (await freePorts());
  const running: Running[] = [];
  const start =
    (script: string) =>
    (settings: Record<string, string> = {}) => {
      const env = { ...environmentFor(cms, folder, ports), ...settings };
      const started = run(script, env);
      running.push(started);
      return started;
    };
  const end = async () => void (await Promise.all(running.map(({ end }) => end())));
  const get: Sites['get'] = (site, at, headers = {}) =>
    fetch(`http://127.0.0.1:${ports[site]}${at}`, { headers, redirect: 'manual' });
  const health: Sites['health'] = async () =>
    (await fetch(`http://127.0.0.1:${ports.publisher}/healthz`)).json() as ReturnType<Sites['health']>; // health.ts
  return {
    cms,
    folder,
    file: path.join(folder, 'publisher.db'),
    ports,
    startPublisher: start('publisher/main.ts'),
    startServer: start('server/main.ts'),
    get,
    text: async (site, at) => (await get(site, at)).text(),
    health,
    changedIn: (release) => changedIn(path.join(folder, 'publisher.db'), release),
    settled: () => settled(cms, health),
    end,
    async stop() {
      await end();
      await cms.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A new folder for a publisher and a server. */
export const aSiteFolder = (): string => mkdtempSync(path.join(tmpdir(), 'gjakova-site-'));

const settled = (cms: FakeCms, health: Sites['health']): Promise<void> =>
  vi.waitFor(async () => {
    const expected = { cursor: cms.sequence, epoch: cms.epoch, receiptsDue: 0, behind: null };
    expect(await health()).toMatchObject(expected);
  }, patience);

function changedIn(file: string, release: number): { pages: string[]; rendered: number } {
  const db = new DatabaseSync(file, { readOnly: true });
  const changed = db.prepare(`SELECT site || ' ' || path AS page FROM versions JOIN pages ON pages.id = page
    WHERE first = ? AND path LIKE '%/' ORDER BY page`);
  const pages = changed.all(release).map((row) => String(row.page));
  const rendered = Number(db.prepare('SELECT rendered FROM releases WHERE number = ?').get(release)?.rendered);
  db.close();
  return { pages, rendered };
}

const environmentFor = (cms: FakeCms, folder: string, ports: Sites['ports']): Record<string, string> => ({
  DATA_DIR: folder,
  CMS_URL: cms.url,
  PUBLISHER_KEY: publisherKey,
  WEBHOOK_SECRETS: webhookSecret,
  POLL_MS: '50',
  PUBLISHER_PORT: String(ports.publisher),
  OFFICIAL_PORT: String(ports.official),
  PORTAL_PORT: String(ports.portal),
});

function run(script: string, env: Record<string, string>): Running {
  const child = spawn(process.execPath, [script], { cwd: workspace, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  return {
    child,
    printed: () => output,
    async end(signal = 'SIGTERM') {
      if (hasEnded()) return;
      child.kill(signal);
      await once(child, 'exit');
    },
  };
}

async function freePorts(): Promise<Sites['ports']> {
  const [publisher, ...others] = await Promise.all([aFreePort(), aFreePort(), aFreePort()]);
  return {
    publisher,
    ...(Object.fromEntries(sites.map((site, index) => [site, others[index]])) as Record<Site, number>),
  };
}

async function aFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // it listens on TCP
  server.close();
  await once(server, 'close');
  return port;
}
