import { parentPort, workerData } from 'node:worker_threads';
import type { Origins } from '@gjakova/shared/sites';
import { isPage, placeOf, type Address } from '../content/addresses.ts';
import { DocumentStore } from '../content/document-store.ts';
import type { ReadKey } from '../content/reads.ts';
import { bodyOf, type Body } from './body.ts';
import { loadBundles } from './bundles.ts';
import { openReadOnly } from './database.ts';
import { failureOf, type Failure } from './failures.ts';
import { internalLinks } from './links.ts';
import { Renderer } from './renderer.ts';
import type { SeenLink } from './render-in-workers.ts';

/** What a worker is given. */
export interface WorkerSettings {
  file: string;
  distribution: string;
  origins: Origins;
  /** The instant that pages are shown at. */
  now: string;
}

/** What a worker hands back: pages with the numbers of their reads, and the reads and links not seen before. */
export interface RenderedBatch {
  pages: { address: Address; body: Body; reads: number[] }[];
  failed: Failure[];
  newReads: [key: ReadKey, digest: string][];
  newLinks: SeenLink[];
}

const { file, distribution, origins, now } = workerData as WorkerSettings; // as render-in-workers.ts gives them
const renderer = new Renderer(await loadBundles(distribution), new DocumentStore(openReadOnly(file)), origins, now);
const numbers = new Map<ReadKey, number>();
const links = new Set<string>();

async function renderBatch(addresses: Address[]): Promise<RenderedBatch> {
  const batch: RenderedBatch = { pages: [], failed: [], newReads: [], newLinks: [] };
  for (const address of addresses) {
    try {
      await renderInto(batch, address);
    } catch (error) {
      batch.failed.push(failureOf(address, error));
    }
  }
  return batch;
}

async function renderInto(batch: RenderedBatch, address: Address): Promise<void> {
  const { answer, reads } = await renderer.render(address);
  const pageLinks = isPage(address) ? internalLinks(Buffer.from(answer.content).toString(), address, origins) : [];
  for (const link of pageLinks) {
    if (links.has(placeOf(link))) continue;
    links.add(placeOf(link));
    batch.newLinks.push({ ...link, from: address });
  }
  const made = [...reads].map(([key, digest]) => numberOf(key, digest, batch));
  batch.pages.push({ address, body: bodyOf(answer), reads: made });
}

function numberOf(key: ReadKey, digest: string, batch: RenderedBatch): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  batch.newReads.push([key, digest]);
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}

// Batches are rendered one after another: a second message arrives while the first is being worked on.
let work = Promise.resolve();
parentPort?.on('message', (addresses: Address[]) => {
  work = work.then(async () => parentPort?.postMessage(await renderBatch(addresses)));
});
