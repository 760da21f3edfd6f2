import { getPayload, handleEndpoints, type Payload, type SanitizedConfig } from 'payload';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Json } from './json';

export interface Answer {
  status: number;
  body: Json;
}

export interface Cms {
  payload: Payload;
  config: SanitizedConfig;
  folder: string;
  /** Calls the REST API without a network. */
  rest: (method: string, path: string, options?: Call) => Promise<Answer>;
  /** The same, for answers that are not one JSON document. */
  request: (method: string, path: string, options?: Call) => Promise<Response>;
  stop: () => Promise<void>;
}

interface Call {
  auth?: string;
  body?: unknown;
  language?: string;
  headers?: Record<string, string>;
}

/** The keys that the CMS of a test knows. */
export const keys = {
  PUBLISHER_KEY: 'a key of the publisher',
  IMPORT_KEY: 'a key of the loader',
  SETUP_KEY: 'a key of the setup',
};

/** In memory where the system has a place for that: every save waits for the disk. */
export function aScratchFolder(): string {
  if (!existsSync('/dev/shm')) return mkdtempSync(path.join(tmpdir(), 'cms-'));
  const inMemory = '/dev/shm/gjakova-tests';
  mkdirSync(inMemory, { recursive: true });
  forgetOldFolders(inMemory);
  return mkdtempSync(path.join(inMemory, 'cms-'));
}

/** Removes what tests left that were killed. What is younger than a day may be in use. */
function forgetOldFolders(within: string) {
  for (const name of readdirSync(within)) {
    const folder = path.join(within, name);
    const modified = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Infinity; // another test may remove its own
    if (Date.now() - modified > 24 * 60 * 60 * 1000) rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Boots the real CMS on a database of its own, made by the real migrations: a new one, or one that another process
 * left in a folder. Once in a file: the settings are read when the configuration is loaded.
 */
export async function startPayload(folder = aScratchFolder(), environment: Record<string, string> = {}): Promise<Cms> {
  Object.assign(process.env, { DATA_DIR: folder, DATABASE_URL: '', ...keys, ...environment });
  const { migrateDatabase } = await import('../src/database/database');
  const { environment: environmentOfCms } = await import('../src/environment');
  const { default: unfinished } = await import('../src/payload.config');
  const config = await unfinished;
  config.logger = { options: { level: 'silent' } } as never; // Payload's type wants what pino fills in
  process.env.PAYLOAD_MIGRATING = 'true';
  const payload = await getPayload({ config, disableOnInit: true });
  await migrateDatabase(payload, environmentOfCms.databaseUrl);
  process.env.PAYLOAD_MIGRATING = 'false';
  await config.onInit?.(payload);

  const request: Cms['request'] = (method, address, { auth, body, language, headers: more } = {}) => {
    const headers = new Headers({ 'content-type': 'application/json', 'accept-language': language ?? 'sq', ...more });
    if (auth) headers.set('authorization', auth);
    const text = typeof body === 'string' || body === undefined ? body : JSON.stringify(body);
    return handleEndpoints({
      config,
      request: new Request(`http://localhost:3000/api${address}`, { method, headers, body: text }),
    });
  };
  return {
    payload,
    config,
    folder,
    request,
    rest: async (method, address, options) => {
      const response = await request(method, address, options);
      return { status: response.status, body: await response.json() };
    },
    stop: async () => {
      await payload.destroy();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
