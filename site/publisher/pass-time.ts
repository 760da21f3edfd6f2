import { addDays, dayOf, startOfDay } from '@gjakova/shared/text/dates';
import type { Address } from '../content/addresses.ts';
import { readersOf } from './affected-pages.ts';
import type { Failure } from './failures.ts';
import { inOneTransaction, underSavepoint, type Publisher } from './publisher.ts';
import { Refusal } from './refusal.ts';
import { noWork, renderPages, sumOf, type Work } from './render-pages.ts';

/** A release in which nothing but the time is another. */
export interface TimeRelease extends Work {
  number: number;
  /** Pages that stay as they were, since their templates fail at this instant. */
  failed: Failure[];
}

/**
 * Makes a release of the pages that say something else at an instant than at that of the last release.
 *
 * @returns null where there are none, or where the instant is not later: pages never go back in time
 */
export async function passTime(publisher: Publisher, now: string): Promise<TimeRelease | null> {
  const due = nextDue(publisher);
  if (due === undefined || due > now) return null;
  return inOneTransaction(publisher, async () => {
    const number = publisher.releases.begin(now, 'time');
    const passed = await passTimeIn(publisher, number, now);
    publisher.releases.finish(number, passed, { now });
    return { number, ...passed };
  });
}

/** The next instant at which a page changes by itself; undefined if there is none. */
export function nextDue({ reads, releases }: Publisher): string | undefined {
  const { now, release } = releases.state;
  if (release === 0) return undefined;
  const midnight = reads.find('today') && startOfDay(addDays(dayOf(now), 1));
  return [reads.nextInstant(now), midnight].filter((instant) => instant !== undefined).sort()[0];
}

/** The same within a release that is being made. A page that fails stays as it was, and stops no other. */
export async function passTimeIn(
  publisher: Publisher,
  release: number,
  now: string,
): Promise<Work & { failed: Failure[] }> {
  const before = publisher.releases.state.now;
  if (now <= before) return { ...noWork, failed: [] };
  publisher.renderer.contentChanged(now);
  const pages = readersOf(publisher, publisher.reads.fallingDue(before, now));
  const failed: Failure[] = [];
  const work = await renderOrHalve(publisher, release, pages, failed);
  for (const failure of failed) publisher.releases.noteFailure(failure);
  return { ...work, failed };
}

async function renderOrHalve(
  publisher: Publisher,
  release: number,
  pages: Address[],
  failed: Failure[],
): Promise<Work> {
  if (pages.length === 0) return noWork;
  try {
    return await underSavepoint(publisher, () => renderPages(publisher, release, pages));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (pages.length === 1) {
      failed.push({ address: pages[0], step: error.step, reason: error.message });
      return noWork;
    }
    const middle = pages.length >> 1;
    const first = await renderOrHalve(publisher, release, pages.slice(0, middle), failed);
    return sumOf(first, await renderOrHalve(publisher, release, pages.slice(middle), failed));
  }
}
