/** Between attempts: the first pause, which doubles, and the longest. */
export interface Pauses {
  firstPauseMs: number;
  longestPauseMs: number;
}

/**
 * The pause after so many failures (1 = the first), never quite the same for everybody: half of it is left to chance.
 *
 * @param random from 0 to 1
 */
export function pauseAfter(failures: number, { firstPauseMs, longestPauseMs }: Pauses, random = Math.random()): number {
  const full = Math.min(firstPauseMs * 2 ** (failures - 1), longestPauseMs);
  return full * (0.5 + random / 2);
}
