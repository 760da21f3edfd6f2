import { cpSync } from 'node:fs';
import { expect, vi } from 'vitest';
import { aTown } from './a-town.ts';
import { aSiteFolder, patience, prepareSites, type Running, type Sites } from './processes.ts';

/** Sites that show a town, and the processes that do it. */
export interface SettledTown {
  sites: Sites;
  server: Running;
  publisher: Running;
}

/** A town whose first release is made once; each test goes on from a copy of it. */
export interface TownToCopy {
  /** Starts a publisher and a server on a copy, and waits until all of the town is live. */
  settle: () => Promise<SettledTown>;
  remove: () => Promise<void>;
}

/** Makes the first release of a town, and stops. Its addresses are in it, so copies have the same ports, one by one. */
export async function aTownToCopy(): Promise<TownToCopy> {
  const { sites: first } = await settle(await prepareSites());
  await first.end();
  return {
    async settle() {
      const folder = aSiteFolder();
      cpSync(first.folder, folder, { recursive: true });
      return settle(await prepareSites(folder, first));
    },
    remove: first.stop,
  };
}

async function settle(sites: Sites): Promise<SettledTown> {
  sites.cms.publish(...aTown());
  const running = { server: sites.startServer(), publisher: sites.startPublisher() };
  await sites.settled();
  await vi.waitFor(async () => expect((await sites.get('portal', '/sq/')).status).toBe(200), patience);
  return { sites, ...running };
}
