import { setTimeout } from 'node:timers/promises';

const every = 100;

/** When to stop waiting. */
export interface Patience {
  /** Milliseconds. */
  limit: number;
  stopping: AbortSignal;
  /** Throws when it has become certain that waiting is in vain. */
  check(): void;
}

/**
 * Waits until something is so.
 *
 * @param what the end of "waited in vain for …"
 * @param whyNot says why it is not so yet, or nothing
 * @throws Error with the last reason once the limit is reached
 */
export async function waitUntil(
  what: string,
  whyNot: () => Promise<string | undefined>,
  { limit, stopping, check }: Patience,
): Promise<void> {
  const latest = Date.now() + limit;
  for (;;) {
    const reason = await whyNot();
    if (reason === undefined) return;
    check();
    if (Date.now() > latest) throw new Error(`Waited ${limit / 1000} s in vain for ${what}: ${reason}`);
    await setTimeout(every, undefined, { signal: stopping });
  }
}
