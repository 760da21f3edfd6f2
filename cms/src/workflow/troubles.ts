import type { PayloadRequest } from 'payload';
import { environment } from '../environment';
import { failingTargets, type FailingTarget } from '../outbox/failing-targets';
import { overdueBefore } from './overdue';
import { lastAsk } from './publisher-asks';

/** Something that keeps publications from the public. Times are ISO 8601. */
export type Trouble =
  | { kind: 'not live'; since: string; titles: string[] }
  | { kind: 'publisher silent'; since: string }
  | { kind: 'target failing' | 'target dead'; since: string; address: string; reason: FailingTarget['reason'] };

interface Limits {
  now?: number;
  /** Since when this process runs: what it reads may be of before, when nobody could answer. */
  startedAt?: number;
  liveWithinMs?: number;
  silentAfterMs?: number;
}

/**
 * All that keeps publications from the public at this moment.
 *
 * A process that has just started does not judge the publisher's silence yet: while it was away, nobody could ask.
 */
export async function troublesNow(
  req: PayloadRequest,
  {
    now = Date.now(),
    startedAt = now - process.uptime() * 1000,
    liveWithinMs = environment.liveWithinMs,
    silentAfterMs = environment.publisherSilentAfterMs,
  }: Limits = {},
): Promise<Trouble[]> {
  const couldBeAsked = now - startedAt >= silentAfterMs;
  return [
    ...(couldBeAsked ? await silence(req, now, silentAfterMs) : []),
    ...(await failures(req, now, silentAfterMs)),
    ...(await delays(req, now, liveWithinMs)),
  ];
}

async function silence(req: PayloadRequest, now: number, silentAfterMs: number): Promise<Trouble[]> {
  const ask = await lastAsk(req);
  if (!ask || ask.askAgainMs === 0) return [];
  const isSilent = now - Date.parse(ask.askedAt) > Math.max(silentAfterMs, 3 * ask.askAgainMs);
  return isSilent ? [{ kind: 'publisher silent', since: ask.askedAt }] : [];
}

/** One failure that is mended soon is no trouble; a dead letter is, at once. */
async function failures(req: PayloadRequest, now: number, silentAfterMs: number): Promise<Trouble[]> {
  const targets = await failingTargets(req);
  return targets.flatMap(({ address, failingSince, deadSince, reason }): Trouble[] => {
    if (deadSince) return [{ kind: 'target dead', since: deadSince, address, reason }];
    const isLasting = now - Date.parse(failingSince) > silentAfterMs;
    return isLasting ? [{ kind: 'target failing', since: failingSince, address, reason }] : [];
  });
}

async function delays(req: PayloadRequest, now: number, liveWithinMs: number): Promise<Trouble[]> {
  const [oldest, ...others] = await overdueBefore(req, new Date(now - liveWithinMs));
  if (!oldest) return [];
  const titles = [...new Set([oldest, ...others].map(({ title }) => title))];
  return [{ kind: 'not live', since: oldest.since, titles }];
}
