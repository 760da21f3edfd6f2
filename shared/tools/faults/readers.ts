import { setTimeout } from 'node:timers/promises';
import type { Site } from '../../src/sites.ts';
import type { System } from '../system/system.ts';

/** A page that readers look at. */
export interface Place {
  site: Site;
  path: string;
}

/** What a reader got. */
export interface Reading {
  path: string;
  status: number;
  release: number;
  /** The edition of the text that all these pages show. */
  edition: number;
}

/** What people who read all the time have met with. */
export interface Readings {
  count: number;
  /** Answers that were no page. */
  failed: Reading[];
  /** Two readings of one release that show two editions: half of it was seen. */
  halfReleases: [Reading, Reading][];
  /** A reading, and a later one of the same reader that is older. */
  olderAfterNewer: [Reading, Reading][];
}

/** The text whose edition readers look for. */
export const textOf = (edition: number): string => `Botimi ${edition} i provës.`;
const editionIn = (page: string): number => Number(/Botimi (\d+) i provës\./.exec(page)?.[1] ?? 0);

/** Lets some people read pages, one after another, until they are asked what they have seen. */
export function startReaders(system: System, places: Place[], howMany = 2): { stop(): Promise<Readings> } {
  const stopping = new AbortController();
  const histories = Array.from({ length: howMany }, () => keepReading(system, places, stopping.signal));
  return {
    async stop() {
      stopping.abort();
      return judge(await Promise.all(histories));
    },
  };
}

async function keepReading({ ports }: System, places: Place[], stopping: AbortSignal): Promise<Reading[]> {
  const history: Reading[] = [];
  while (!stopping.aborted) {
    for (const { site, path } of places) history.push(await read(`http://127.0.0.1:${ports[site]}`, path));
    await setTimeout(10);
  }
  return history;
}

async function read(origin: string, path: string): Promise<Reading> {
  try {
    const answer = await fetch(origin + path, { signal: AbortSignal.timeout(10_000) });
    const edition = editionIn(await answer.text());
    return { path, status: answer.status, release: Number(answer.headers.get('X-Release')), edition };
  } catch {
    return { path, status: 0, release: 0, edition: 0 }; // no answer, which is what the status says
  }
}

/** Compares what readers have seen, release by release and in the order of seeing. */
export function judge(histories: Reading[][]): Readings {
  const all = histories.flat();
  const good = histories.map((history) => history.filter(({ status }) => status === 200));
  const first = new Map<number, Reading>();
  for (const reading of good.flat()) if (!first.has(reading.release)) first.set(reading.release, reading);
  const halfReleases = good.flat().flatMap((reading): [Reading, Reading][] => {
    const other = first.get(reading.release);
    return other && other.edition !== reading.edition ? [[other, reading]] : [];
  });
  return {
    count: all.length,
    failed: all.filter(({ status }) => status !== 200),
    halfReleases,
    olderAfterNewer: good.flatMap((history) =>
      history.flatMap((reading, index) => olderThan(reading, history[index - 1])),
    ),
  };
}

function olderThan(reading: Reading, previous: Reading | undefined): [Reading, Reading][] {
  const isOlder = previous && (reading.release < previous.release || reading.edition < previous.edition);
  return isOlder ? [[previous, reading]] : [];
}
