import { rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { corpusHeader, corpusOf } from '../corpus/corpus.ts';
import { compareWithBuild } from './compare-with-build.ts';
import { FakeCms } from './fake-cms.ts';
import { prove } from './prove.ts';
import { startSitesOn, type SitesOnCorpus } from './sites-on-corpus.ts';

test('after every sort of edit both sites are what they would be, made anew', { timeout: 400_000 }, async () => {
  const { final, afterEach, untouched } = await prove({ edits: 50, documents: 100, seed: 5, every: 5 });

  expect(afterEach).toMatchObject({ differ: [] });
  expect(afterEach.pagesCompared).toBeGreaterThan(5_000);
  expect(final.differ).toEqual([]);
  expect(final.files).toBeGreaterThan(300);
  expect(untouched).toEqual([]);
});

let running: SitesOnCorpus;
beforeAll(async () => void (running = await startSitesOn(new FakeCms(corpusHeader, corpusOf(60, 2)))), 700_000);
afterAll(() => running.stop());

test('a page with other bytes than the build has is found', { timeout: 120_000 }, async () => {
  changeOnePage(running.folder, '/sq/procedurat/procedure-sq-0/');

  const { differ } = await compareWithBuild(running);

  expect(differ).toEqual(['portal/sq/procedurat/procedure-sq-0/index.html']);
  rmSync(path.join(running.folder, 'static-portal'), { recursive: true });
});

/** Shows at an address what belongs to another one. */
function changeOnePage(folder: string, at: string): void {
  const db = new DatabaseSync(path.join(folder, 'publisher.db'));
  db.prepare(
    `UPDATE versions SET body = (SELECT body FROM versions JOIN pages ON pages.id = page WHERE path = '/sq/procedurat/')
     WHERE last IS NULL AND page = (SELECT id FROM pages WHERE site = 'portal' AND path = ?)`,
  ).run(at);
  db.close();
}
