import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sites, type Site } from '@gjakova/shared/sites';
import { openReadOnly } from './database.ts';
import { ReleaseStore } from './release-store.ts';
import { StoredPages } from './stored-pages.ts';
import { astroBuild } from './test/bundles.ts';
import { editsOn, randomFrom } from './test/random-edits.ts';
import { prepareSites, type Sites } from './test/processes.ts';
import { aTown } from './test/a-town.ts';

const edits = 80;
const seed = 4;

let running: Sites;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'gjakova-static-'));
  running = await prepareSites();
  running.cms.publish(...aTown());
  running.startServer();
  running.startPublisher();
  await running.settled();
  await makeEdits();
  writeFileSync(path.join(folder, 'snapshot.ndjson'), running.cms.snapshot());
});
afterAll(async () => {
  await running.stop();
  rmSync(folder, { recursive: true });
});

/** Makes every sort of edit, then random ones; each becomes live before the next one, or some together. */
async function makeEdits(): Promise<void> {
  const random = randomFrom(seed);
  const sorts = Object.values(editsOn(aTown(), running.cms, random));
  for (let edit = 0; edit < edits; edit++) {
    (sorts[edit] ?? sorts[Math.floor(random() * sorts.length)])();
    if (random() < 0.7) await running.settled();
  }
  await running.settled();
}

it.each(sites)('the %s site is byte for byte what astro build makes of a fresh snapshot', async (site) => {
  const built = await buildStatically(site);
  const shown = filesShown(site);

  const differing = [...built].filter(([file, bytes]) => !shown.get(file)?.equals(bytes)).map(([file]) => file);
  const missing = [...shown.keys()].filter((file) => !built.has(file));

  expect({ differing, missing }).toEqual({ differing: [], missing: [] });
  expect(built.size).toBeGreaterThan(15);
  // A file has no status and no Location: those of moved and withdrawn pages are the host's to configure.
  console.log(`${site}: ${built.size} files compared after ${edits} edits, none left out but status and Location.`);
});

async function buildStatically(site: Site): Promise<Map<string, Buffer>> {
  const out = path.join(folder, site);
  await astroBuild({
    SITE_NAME: site,
    OUTPUT: 'static',
    OUT_DIR: out,
    SNAPSHOT: path.join(folder, 'snapshot.ndjson'),
    OFFICIAL_URL: `http://localhost:${running.ports.official}`,
    PORTAL_URL: `http://localhost:${running.ports.portal}`,
  });
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = files.map((entry) => path.relative(out, path.join(entry.parentPath, entry.name)));
  return new Map(names.map((name) => [name, readFileSync(path.join(out, name))]));
}

/** What readers get of a site, by the name that a static build gives it. */
function filesShown(site: Site): Map<string, Buffer> {
  const db = openReadOnly(running.file);
  const pages = new StoredPages(db);
  const all = new ReleaseStore(db).allShown().filter((page) => page.site === site);
  const files = all.map(({ path: at }) => {
    const page = pages.find(site, at);
    const bytes = page?.encoding === 'br' ? brotliDecompressSync(page.bytes) : Buffer.from(page?.bytes ?? []);
    return [at.slice(1) + (at.endsWith('/') ? 'index.html' : ''), bytes] as const;
  });
  db.close();
  return new Map(files);
}
