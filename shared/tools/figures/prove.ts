import { allKinds } from '../../src/kinds.ts';
import { corpusHeader, corpusOf } from '../corpus/corpus.ts';
import { randomFrom, type Random } from '../corpus/random.ts';
import { sayProgress } from './command.ts';
import { compareWithBuild, type Comparison } from './compare-with-build.ts';
import { FakeCms } from './fake-cms.ts';
import { randomEditsOn } from './random-edits.ts';
import { differences, shownPages, writtenByTemplate } from './shown-pages.ts';
import { publishAnew, startSitesOn, type SitesOnCorpus } from './sites-on-corpus.ts';

/** What a proof is asked for. */
export interface ProofSize {
  edits: number;
  documents: number;
  seed: number;
  /** After how many edits all pages are compared. */
  every: number;
}

/** What a proof has found. Everything that differs is named. */
export interface Proof {
  edits: number;
  final: Comparison;
  afterEach: { pagesCompared: number; differ: string[] };
  editsByKind: Record<string, number>;
  /** How often pages of each template were written by the edits. */
  templates: Record<string, number>;
  /** Templates of which no edit has changed a page, though edits can. */
  untouched: string[];
  seconds: number;
}

/** Templates whose pages no edit can change, and why. */
const unchanging: Record<string, string> = { robots: 'it names nothing but the address of its site' };

/**
 * Makes edits of every sort, then random ones, and compares: after each of them with another publisher's pages made
 * anew, at the end with `astro build` of a fresh snapshot.
 */
export async function prove({ edits, documents, seed, every }: ProofSize): Promise<Proof> {
  const begun = performance.now();
  const running = await startSitesOn(new FakeCms(corpusHeader, corpusOf(documents, seed)));
  try {
    const { release } = await running.health();
    const plan = planOf(running.cms, randomFrom(seed), edits);
    const editsByKind = Object.fromEntries(plan.names.map((name) => [name, 0]));
    const afterEach: Proof['afterEach'] = { pagesCompared: 0, differ: [] };
    for (const [at, { name, make }] of plan.edits.entries()) {
      make();
      editsByKind[name]++;
      await publishAndCompare(running, afterEach, name, (at + 1) % every === 0);
      sayProgress(`edit ${at + 1} of ${edits}: ${name}`);
    }
    sayProgress('astro build of both sites …');
    const final = await compareWithBuild(running);
    const templates = writtenByTemplate(running.folder, release);
    const seconds = Math.round((performance.now() - begun) / 1000);
    const untouched = Object.keys(templates).filter((name) => templates[name] === 0 && !(name in unchanging));
    return { edits, final, afterEach, editsByKind, templates, untouched, seconds };
  } finally {
    await running.stop();
  }
}

interface PlannedEdit {
  name: string;
  make: () => void;
}

/** Each sort of edit once, on a document of every kind where it is for any; then what chance decides. */
function planOf(cms: FakeCms, random: Random, count: number): { names: string[]; edits: PlannedEdit[] } {
  const { ofAnyKind, ofSomeKinds } = randomEditsOn(cms, random);
  const onAll = Object.entries(ofAnyKind).map(([name, make]) => ({
    name,
    make: () => allKinds.forEach((kind) => make(kind)),
  }));
  const onSome = Object.entries(ofSomeKinds).map(([name, make]) => ({ name, make }));
  const first = [...onAll, ...onSome];
  if (count < first.length) throw new Error(`There are ${first.length} sorts of edits: ask for at least so many.`);
  const onOne = Object.entries(ofAnyKind).map(([name, make]) => ({ name, make: () => make(random.pick(allKinds)) }));
  const chosen = Array.from({ length: count - first.length }, () => random.pick([...onOne, ...onSome]));
  return { names: first.map(({ name }) => name), edits: [...first, ...chosen] };
}

async function publishAndCompare(running: SitesOnCorpus, found: Proof['afterEach'], name: string, isCompared: boolean) {
  await running.looked();
  if (!isCompared) return;
  await publishAnew(running, (folder) => {
    const [shown, anew] = [shownPages(running.folder), shownPages(folder)];
    found.pagesCompared += anew.size;
    found.differ.push(...differences(shown, anew).map((place) => `after ${name}: ${place}`));
  });
}
