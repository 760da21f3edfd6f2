import { Worker } from 'node:worker_threads';
import { placeOf, type Address } from '../content/addresses.ts';
import type { Body } from './body.ts';
import type { Failure } from './failures.ts';
import type { Link } from './links.ts';
import type { Publisher } from './publisher.ts';
import type { RenderedBatch, WorkerSettings } from './render-worker.ts';

const batchSize = 100;
const mostWorkers = 2;

/** What a worker has made, with the reads by their ids in the database. */
export interface Batch {
  pages: { address: Address; body: Body; reads: number[] }[];
  failed: Failure[];
}

/** A place that pages lead to, and the first of them. */
export type SeenLink = Link & { from: Address };

/** Renders pages in worker threads and hands over what they make; answers where the pages lead, by place. */
export async function renderInWorkers(
  publisher: Publisher,
  { addresses, now }: { addresses: Address[]; now: string },
  take: (batch: Batch) => void,
): Promise<Map<string, SeenLink>> {
  const links = new Map<string, SeenLink>();
  let next = 0;
  const nextBatch = () => addresses.slice(next, (next += batchSize));
  const takeFrom = (readIds: number[]) => (rendered: RenderedBatch) => {
    for (const [key, digest] of rendered.newReads) readIds.push(publisher.reads.save(key, digest));
    for (const link of rendered.newLinks) links.set(placeOf(link), link);
    const pages = rendered.pages.map((page) => ({ ...page, reads: page.reads.map((read) => readIds[read]) }));
    take({ pages, failed: rendered.failed });
  };
  const workers = Math.min(mostWorkers, Math.ceil(addresses.length / batchSize));
  await Promise.all(Array.from({ length: workers }, () => runWorker({ ...publisher, now }, nextBatch, takeFrom([]))));
  return links;
}

/** Runs one worker until there is nothing left to render. */
function runWorker(
  { file, distribution, origins, now }: WorkerSettings,
  nextBatch: () => Address[],
  take: (batch: RenderedBatch) => void,
): Promise<void> {
  const workerData: WorkerSettings = { file, distribution, origins, now };
  const worker = new Worker(new URL('./render-worker.ts', import.meta.url), { workerData });
  let underWay = 0;
  return new Promise<void>((resolve, reject) => {
    const hand = () => {
      const batch = nextBatch();
      if (batch.length === 0) return;
      underWay++;
      worker.postMessage(batch);
    };
    const taken = (batch: RenderedBatch) => {
      take(batch);
      underWay--;
      hand();
      if (underWay === 0) resolve();
    };
    hand();
    hand(); // one batch ahead, so that the worker never waits for this thread
    if (underWay === 0) resolve();
    worker.on('error', reject);
    // What fails here fails the whole render.
    worker.on('message', (batch: RenderedBatch) => void Promise.resolve(batch).then(taken).catch(reject));
  }).finally(() => worker.terminate());
}
