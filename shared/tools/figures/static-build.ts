import { execFile } from 'node:child_process';
import { createWriteStream, globSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import type { Site } from '../../src/sites.ts';

const root = path.resolve(import.meta.dirname, '../../..');

/** Both sites as they are served. */
export interface ServedSites {
  /** Where publisher.db is, and where a build may go. */
  folder: string;
  ports: Record<Site, number>;
  /** The lines of a fresh snapshot of what they show. */
  snapshot: () => Iterable<string> | AsyncIterable<string>;
}

/** Builds a site as anybody would who has nothing but a snapshot; gives its files, and the folder that they are in. */
export async function buildStatically({ snapshot, folder, ports }: ServedSites, site: Site) {
  const file = path.join(folder, 'snapshot.ndjson');
  await pipeline(Readable.from(snapshot()), createWriteStream(file));
  const out = path.join(folder, `static-${site}`);
  const settings = {
    SITE: site,
    OUT_DIR: out,
    SNAPSHOT: file,
    FILES: path.join(folder, 'files'),
    OFFICIAL_URL: `http://localhost:${ports.official}`,
    PORTAL_URL: `http://localhost:${ports.portal}`,
  };
  const env = { PATH: process.env['PATH'], NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...settings };
  await promisify(execFile)('npm', ['run', 'build', '-w', 'site'], { cwd: root, env, maxBuffer: 64e6 });
  const found = globSync('**/*', { cwd: out, withFileTypes: true }).filter((entry) => entry.isFile());
  return { out, files: found.map((entry) => path.relative(out, path.join(entry.parentPath, entry.name))) };
}
