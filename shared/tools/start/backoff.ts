/** How long a process that died has to wait before it is started again; all in milliseconds. */
export interface Backoff {
  first: number;
  longest: number;
  /** A process that lived this long was healthy: the next wait is the first again. */
  healthyAfter: number;
}

/** The wait after a death: double of the last one, unless the process had been healthy. */
export function nextWait(backoff: Backoff, lastWait: number | undefined, lived: number): number {
  if (lastWait === undefined || lived >= backoff.healthyAfter) return backoff.first;
  return Math.min(lastWait * 2, backoff.longest);
}
