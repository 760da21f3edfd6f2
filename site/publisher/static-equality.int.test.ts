import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { filePath } from '@gjakova/shared/addresses';
import { sites, type Site } from '@gjakova/shared/sites';
import { aFile } from './test/a-file.ts';
import { aTown } from './test/a-town.ts';
import { astroBuild } from './test/bundles.ts';
import { ChangingTown, randomFrom } from './test/changing-town.ts';
import { compareFiles, filesBuilt, filesShown } from './test/files-of-site.ts';
import { prepareSites, type Sites } from './test/processes.ts';
import { editsOn } from './test/random-edits.ts';
import { sitemapEntries } from './test/sitemap-entries.ts';
import { aForm, aNotice } from './test/town.ts';

const edits = 120;
const seed = 4;
const [former, present] = [aFile('Formulari'), aFile('Formulari i ri')];

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
  await letANoticeClose();
  await publishFiles();
  writeFileSync(path.join(folder, 'snapshot.ndjson'), running.cms.snapshot());
}, 240_000);
afterAll(async () => {
  await running.stop();
  rmSync(folder, { recursive: true });
});

/** Makes every sort of edit, then random ones; each becomes live before the next one, or some together. */
async function makeEdits(): Promise<void> {
  const random = randomFrom(seed);
  const sorts = Object.values(editsOn(new ChangingTown(aTown(), running.cms, random)));
  for (let edit = 0; edit < edits; edit++) {
    (sorts[edit] ?? sorts[Math.floor(random() * sorts.length)])();
    if (random() < 0.7) await running.settled();
  }
  await running.settled();
}

/** A deadline that passes by itself, after the last edit. */
async function letANoticeClose(): Promise<void> {
  const at = new Date(Date.now() + 2_000).toISOString();
  running.cms.publish(aNotice('closes', at));
  await running.settled();
  const { release } = await running.health();
  await vi.waitFor(async () => expect((await running.health()).release).toBeGreaterThan(release), { timeout: 20_000 });
}

/** A form takes another blank in place of its first. */
async function publishFiles(): Promise<void> {
  for (const blank of [former, present]) {
    running.cms.files.set(blank.sha256, blank.content);
    const files = [{ language: 'sq', format: 'pdf', file: blank.held }];
    running.cms.publish(aForm('with-file', 'd1', { own: { files } }));
    await running.settled();
  }
}

it.each(sites)('the %s site is byte for byte what astro build makes of a fresh snapshot', async (site) => {
  const built = await buildStatically(site);
  const shown = filesShown(running.file, site);

  const { files, ...differences } = compareFiles(built, shown);

  expect(running.cms.receipts.filter(({ state }) => state === 'refused')).toEqual([]);
  expect(differences).toEqual({ differing: [], missing: [] });
  expect(files).toBeGreaterThan(30);
  expect(built.get(filePath(present).slice(1))?.equals(present.content)).toBe(true);
  expect(built.has(filePath(former).slice(1))).toBe(false);
  const entries = await sitemapEntries(shown);
  expect(entries).toEqual(await sitemapEntries(built));
  expect(entries.length).toBeGreaterThan(20);
  // A file has no status and no Location: those of moved and withdrawn pages are the host's to configure.
  console.log(
    `${site}: ${files} files compared after ${edits} edits, sitemaps by their ${entries.length} entries; ` +
      'left out: status and Location.',
  );
});

async function buildStatically(site: Site): Promise<Map<string, Buffer>> {
  const out = path.join(folder, site);
  await astroBuild({
    SITE: site,
    OUT_DIR: out,
    SNAPSHOT: path.join(folder, 'snapshot.ndjson'),
    FILES: path.join(running.folder, 'files'),
    OFFICIAL_URL: `http://localhost:${running.ports.official}`,
    PORTAL_URL: `http://localhost:${running.ports.portal}`,
  });
  return filesBuilt(out);
}

it('names the pages of the sitemap that a crawler finds from robots.txt', () => {
  const robots = filesShown(running.file, 'portal').get('robots.txt')?.toString() ?? '';

  expect(robots).toContain(`Sitemap: http://localhost:${running.ports.portal}/sitemap-index.xml`);
  expect(readFileSync(path.join(folder, 'portal/sitemap-index.xml'), 'utf8')).toContain('<sitemapindex');
});
