import { expect, test } from '@playwright/test';
import { execFile } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { sites, type Site } from '../../src/sites.ts';
import { forget, startSystem, type System } from '../system/system.ts';

const siteFolder = path.resolve(import.meta.dirname, '../../../site');

let system: System;
let folder: string;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  system = await startSystem();
  folder = mkdtempSync(path.join(tmpdir(), 'static-'));
  writeFileSync(path.join(folder, 'snapshot.ndjson'), await snapshotOf(system));
});
test.afterAll(async () => {
  await system.stop();
  forget(system.dataFolder);
  rmSync(folder, { recursive: true, force: true });
});

for (const site of sites) {
  test(`what is served of the ${site} site is, byte for byte, what astro build makes of a snapshot`, async () => {
    test.setTimeout(120_000);
    const files = await buildStatically(site);
    expect(files.length).toBeGreaterThan(100);

    const differing: string[] = [];
    for (const file of files) {
      const answer = await fetch(`http://127.0.0.1:${system.ports[site]}/${addressOf(file)}`, { redirect: 'manual' });
      const served = Buffer.from(await answer.arrayBuffer());
      if (!served.equals(readFileSync(path.join(folder, site, file)))) differing.push(file);
    }

    expect(differing).toEqual([]);
  });
}

/** `sq/procedurat/index.html` is served at `sq/procedurat/`; the front page only to who follows no redirect. */
const addressOf = (file: string) => encodeURI(file.replace(/(^|\/)index\.html$/, '$1'));

async function snapshotOf({ ports, secret }: System): Promise<string> {
  const headers = { authorization: `services API-Key ${secret('PUBLISHER_KEY')}` };
  const answer = await fetch(`http://127.0.0.1:${ports.cms}/api/snapshot`, { headers });
  expect(answer.status).toBe(200);
  return answer.text();
}

/** Builds a site from the snapshot; gives its files, but for the front page, which the server answers by a redirect. */
async function buildStatically(site: Site): Promise<string[]> {
  const { official, portal } = system.ports;
  const settings = {
    SITE_NAME: site,
    OUTPUT: 'static',
    OUT_DIR: path.join(folder, site),
    SNAPSHOT: path.join(folder, 'snapshot.ndjson'),
    OFFICIAL_URL: `http://localhost:${official}`,
    PORTAL_URL: `http://localhost:${portal}`,
  };
  const astro = path.join(siteFolder, '../node_modules/.bin/astro');
  await promisify(execFile)(astro, ['build'], { cwd: siteFolder, env: { ...process.env, ...settings } });
  const found = globSync('**/*', { cwd: settings.OUT_DIR, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = found.map((entry) => path.relative(settings.OUT_DIR, path.join(entry.parentPath, entry.name)));
  return files.filter((file) => file !== 'index.html');
}
