import { afterAll, beforeAll, expect, test } from 'vitest';
import { corpusHeader, corpusOf } from '../corpus/corpus.ts';
import { editsOn } from './edits.ts';
import { FakeCms } from './fake-cms.ts';
import { measureEdits } from './measure-edits.ts';
import { startSitesOn, type SitesOnCorpus } from './sites-on-corpus.ts';

/** What the architecture promises: HTML pages of both sites and all languages, tombstones not counted. */
const promised: [string, number][] = [
  ['body', 3],
  ['new', 10],
  ['delete', 20],
  ['newCategory', 20],
];

let sites: SitesOnCorpus;
beforeAll(async () => void (sites = await startSitesOn(new FakeCms(corpusHeader, corpusOf(3_000, 1)))), 700_000); // longer than its own patience, so that it ends what it started
afterAll(() => sites.stop());

test.each(promised)(
  'with 3,000 documents %s renders at most %d pages, and some',
  { timeout: 60_000 },
  async (name, most) => {
    const { rendered } = await measureEdits(sites, name, 4, editsOn(sites.cms)[name]);

    expect(rendered).toBeLessThanOrEqual(most);
    expect(rendered).toBeGreaterThan(0);
  },
);
