import { setTimeout as wait } from 'node:timers/promises';
import { corpusHeader, corpusOf } from '../corpus/corpus.ts';
import { Reader } from './ask-page.ts';
import { sayProgress } from './command.ts';
import { editsOn, type Edit } from './edits.ts';
import { FakeCms } from './fake-cms.ts';
import { measureEdits } from './measure-edits.ts';
import { quantile, tenth } from './quantiles.ts';
import { shownPages } from './shown-pages.ts';
import { startSitesOn, usageOf, type SitesOnCorpus } from './sites-on-corpus.ts';

/** Edits of which a page, or a few, are made; and those that change many pages, measured less often. */
const narrow = ['body', 'title', 'new', 'newThreeLanguages', 'delete', 'newCategory', 'tariff'];
const wide = ['batch100', 'directorateRenamed', 'midnight', 'navigation'];

/** Publishes edits of every sort on a corpus, and measures until readers get them. */
export async function benchPublish(documents: number, seed: number, samples: number) {
  sayProgress(`${documents} documents: making all pages …`);
  const sites = await startSitesOn(new FakeCms(corpusHeader, corpusOf(documents, seed)));
  try {
    const edits = editsOn(sites.cms);
    const measureAll = async (names: string[], times: number) => {
      for (const name of names) figures[name] = await measureEdits(sites, name, times, edits[name]);
    };
    const figures: Record<string, Awaited<ReturnType<typeof measureEdits>> | null> = { hoursChanged: null }; // no offices yet
    await measureAll(narrow, samples);
    const readers = readOn(sites, edits);
    await measureAll(wide, Math.min(samples, 3)).finally(readers.end);
    const read = await readers.figures();
    const pages = [...shownPages(sites.folder).values()].filter(({ path }) => path.endsWith('/')).length;
    const { memory } = usageOf(sites.publisher());
    const restart = await measureRestart(sites);
    return {
      documents,
      pages,
      edits: figures,
      readers: read,
      restart,
      rollback: null,
      memory,
    };
  } finally {
    await sites.stop();
  }
}

async function measureRestart(sites: SitesOnCorpus): Promise<number> {
  const begun = performance.now();
  await sites.restartPublisher();
  return tenth(performance.now() - begun);
}

/** Reads pages without a pause while the wide changes happen, as a visitor on a slow day: about 100 a second. */
function readOn({ ports }: SitesOnCorpus, edits: Record<string, (time: number) => Edit>) {
  const reader = new Reader();
  const taken: number[] = [];
  let failed = 0;
  let isOver = false;
  const places = ['body', 'tariff', 'title'].flatMap((name) => [0, 1, 2].map((time) => edits[name](time)));
  const reading = (async () => {
    for (let turn = 0; !isOver; turn++) {
      const { site, path } = places[turn % places.length];
      const begun = performance.now();
      const answer = await reader.ask(ports[site], path).catch(() => null); // counted as failed
      if (answer?.status === 200) taken.push(performance.now() - begun);
      else failed++;
      await wait(10);
    }
  })();
  return {
    end: () => void (isOver = true),
    async figures() {
      await reading;
      reader.close();
      return { p99: quantile(taken, 0.99), failed };
    },
  };
}
