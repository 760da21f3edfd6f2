import { Backoff } from './backoff.ts';
import type { Cms } from './cms.ts';
import { isDamage } from './database-errors.ts';
import { moments } from './moments.ts';
import { nextDue } from './pass-time.ts';
import { pull } from './pull.ts';
import type { Publisher } from './publisher.ts';
import { say, type Trouble } from '../say.ts';
import { sentencesOf } from './tell-release.ts';
import { sentenceOf } from './trouble-of.ts';
import type { Wake } from './wake.ts';

/** What wakes the loop, and what it wakes. */
export interface KeepUpSettings {
  cms: Cms;
  /** Between two looks at the CMS; 0 = only when woken. */
  pollMs: number;
  /** Before another try, where one has failed: at first, and at most. */
  retry: { firstMs: number; longestMs: number };
  wake: Wake;
  /** Why the sites are behind the CMS, while they are. */
  trouble: Trouble;
  onRelease: () => void;
}

/**
 * Keeps both sites at what the CMS and the clock say, for ever: looks when woken, by itself every `pollMs`, and when a
 * page changes by itself.
 *
 * Trouble is said when it comes and when it is over; readers keep the last release meanwhile.
 *
 * @throws if publisher.db is damaged
 */
export async function keepUp(publisher: Publisher, settings: KeepUpSettings): Promise<never> {
  const backoff = new Backoff(settings.retry.firstMs, settings.retry.longestMs);
  for (;;) {
    const isDone = await look(publisher, settings);
    const restMs = isDone ? settings.pollMs || null : backoff.next();
    if (!settings.trouble.text) backoff.reset();
    await settings.wake.wait(sooner(restMs, untilDue(publisher, isDone ? 1 : settings.retry.firstMs)));
  }
}

/** A timer cannot wait for longer than 24 days; it may as well look now and then. */
const longestWaitMs = 3_600_000;

/** How long it is until a page changes by itself; null if none does. What is overdue has failed, or just come. */
function untilDue(publisher: Publisher, leastMs: number): number | null {
  const due = nextDue(publisher);
  return due === undefined ? null : Math.min(Math.max(Date.parse(due) - Date.now(), leastMs), longestWaitMs);
}

const sooner = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.min(one, other);

/** Answers whether the sites are at what the CMS says. */
async function look(publisher: Publisher, { cms, trouble, onRelease }: KeepUpSettings): Promise<boolean> {
  try {
    for await (const release of pull(publisher, cms)) {
      moments.released.publish({ release: release.number });
      sentencesOf(release).forEach(say);
      onRelease();
    }
    trouble.isOver('The sites are up to date with the CMS again.');
    return true;
  } catch (error) {
    if (isDamage(error)) throw error;
    trouble.comes(`${sentenceOf(error, publisher.file)} Readers keep the last release; the publisher tries again.`);
    return false;
  }
}
