import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import type { ProcessName, System } from '../system/system.ts';

/** A moment in the life of a publication; the process that lives it tells it on the channel `gjakova:<moment>`. */
export type Moment = 'committed' | 'numbered' | 'receipt-stored' | 'webhook-received' | 'rendering' | 'released';

const patience = { timeout: 30_000, interval: 20 };

/** What the processes of `npm start` are given, so that they can be killed at a moment. */
export const killable = (controlFile: string) => ({
  NODE_OPTIONS: `--import=${join(import.meta.dirname, 'kill-at.mjs')}`,
  KILL_AT: controlFile,
});

/**
 * Has a process kill itself (`kill -9`) the next time that it lives the moment.
 *
 * @returns the function that waits until it is dead and another one runs in its place
 */
export function killAt(system: System, controlFile: string, moment: Moment, victim: ProcessName): () => Promise<void> {
  const before = system.pid(victim);
  writeFileSync(controlFile, moment);
  return async () => {
    await vi.waitUntil(() => !existsSync(controlFile), patience);
    await vi.waitUntil(() => system.pid(victim) !== before, patience);
  };
}
