import { expect, test } from '@playwright/test';
import { execFile } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { sites, type Site } from '../../src/sites.ts';
import { forget, startSystem, type System } from '../system/system.ts';
import { mistakesIn, violationsOn } from './validity.ts';

const siteFolder = path.resolve(import.meta.dirname, '../../../site');

let system: System;
let folder: string;
let files: Record<Site, string[]>;
test.beforeAll(async () => {
  test.setTimeout(300_000);
  system = await startSystem();
  folder = mkdtempSync(path.join(tmpdir(), 'static-'));
  writeFileSync(path.join(folder, 'snapshot.ndjson'), await snapshotOf(system));
  files = { official: await buildStatically('official'), portal: await buildStatically('portal') };
});
test.afterAll(async () => {
  await system.stop();
  forget(system.dataFolder);
  rmSync(folder, { recursive: true, force: true });
});

for (const site of sites) {
  test(`what is served of the ${site} site is, byte for byte, what astro build makes of a snapshot`, async () => {
    test.setTimeout(120_000);
    const comparable = files[site].filter((file) => !isOfItsHost(file));
    expect(comparable.length).toBeGreaterThan(100);

    const differing: string[] = [];
    for (const file of comparable) {
      const answer = await fetch(`http://127.0.0.1:${system.ports[site]}/${addressOf(file)}`, { redirect: 'manual' });
      const served = Buffer.from(await answer.arrayBuffer());
      if (!served.equals(readFileSync(path.join(folder, site, file)))) differing.push(file);
    }

    expect(differing).toEqual([]);
  });

  test(`the choice of a language of the ${site} site, as plain files show it, is valid and accessible`, async ({
    page,
  }) => {
    const root = path.join(folder, site);
    await page.route('http://plain.files/**', (route) => {
      const { pathname } = new URL(route.request().url());
      return route.fulfill({ path: path.join(root, pathname.replace(/\/$/, '/index.html')) });
    });

    await page.goto('http://plain.files/');

    expect(await violationsOn(page)).toEqual([]);
    expect(await mistakesIn(readFileSync(path.join(root, 'index.html'), 'utf8'))).toEqual([]);
  });
}

/** The front page, which the server answers by a redirect, and sitemaps, which are compared by what they name. */
const isOfItsHost = (file: string): boolean => file === 'index.html' || /^sitemap-.*\.xml$/.test(file);

/** `sq/procedurat/index.html` is served at `sq/procedurat/`. */
const addressOf = (file: string) => encodeURI(file.replace(/(^|\/)index\.html$/, '$1'));

async function snapshotOf({ ports, secret }: System): Promise<string> {
  const headers = { authorization: `services API-Key ${secret('PUBLISHER_KEY')}` };
  const answer = await fetch(`http://127.0.0.1:${ports.cms}/api/snapshot`, { headers });
  expect(answer.status).toBe(200);
  return answer.text();
}

/** Builds a site from the snapshot; gives its files. */
async function buildStatically(site: Site): Promise<string[]> {
  const { cms, official, portal } = system.ports;
  const settings = {
    SITE_NAME: site,
    OUTPUT: 'static',
    OUT_DIR: path.join(folder, site),
    SNAPSHOT: path.join(folder, 'snapshot.ndjson'),
    FILES: `http://127.0.0.1:${cms}/api/files`,
    PUBLISHER_KEY: system.secret('PUBLISHER_KEY'),
    OFFICIAL_URL: `http://localhost:${official}`,
    PORTAL_URL: `http://localhost:${portal}`,
  };
  const astro = path.join(siteFolder, '../node_modules/.bin/astro');
  await promisify(execFile)(astro, ['build'], { cwd: siteFolder, env: { ...process.env, ...settings } });
  const found = globSync('**/*', { cwd: settings.OUT_DIR, withFileTypes: true }).filter((entry) => entry.isFile());
  return found.map((entry) => path.relative(settings.OUT_DIR, path.join(entry.parentPath, entry.name)));
}
