import { execFile } from 'node:child_process';
import { hash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { sites } from '@gjakova/shared/sites';

const workspace = path.resolve(import.meta.dirname, '../..');
const distribution = path.join(workspace, 'dist');
const astro = path.resolve(workspace, '../node_modules/astro/bin/astro.mjs');
const marker = path.join(distribution, 'tested-from');
const longestBuildMs = 120_000;
const lock = path.join(distribution, 'tested-from.lock');

/** Runs `astro build` for a site, with settings for `astro.config.mjs`. */
export async function astroBuild(settings: Record<string, string>): Promise<void> {
  const env = {
    PATH: path.dirname(process.execPath),
    NODE_ENV: 'production',
    ASTRO_TELEMETRY_DISABLED: '1',
    ...settings,
  };
  await promisify(execFile)(process.execPath, [astro, 'build'], { cwd: workspace, env });
}

/**
 * Compiles both sites into `dist` as `npm start` does, once for all test files that ask for them; `npm test` has just
 * done it, and says so.
 */
export async function bundlesAreThere(): Promise<void> {
  if (process.env['SITES_ARE_BUILT'] === 'yes') return;
  mkdirSync(distribution, { recursive: true });
  while (!takeLock()) await setTimeout(100);
  try {
    const madeFrom = fingerprint();
    if (isCompiled() && existsSync(marker) && readFileSync(marker, 'utf8') === madeFrom) return;
    for (const site of sites) await astroBuild({ SITE_NAME: site });
    writeFileSync(marker, madeFrom);
  } finally {
    rmdirSync(lock);
  }
}

function takeLock(): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > longestBuildMs) rmdirSync(lock); // of a test run that was killed
    return false; // another test file compiles
  }
}

const isCompiled = (): boolean => sites.every((site) => existsSync(path.join(distribution, site, 'server/entry.mjs')));

function fingerprint(): string {
  const sources = ['*.mjs', 'src/**/*.*', 'content/**/*.ts', 'public/**/*.*', '../shared/src/**/*.ts'];
  const files = sources.flatMap((source) => globSync(source, { cwd: workspace })).sort();
  return hash('sha1', files.map((file) => file + hash('sha1', readFileSync(path.join(workspace, file)))).join('\n'));
}
