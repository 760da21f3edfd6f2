import type { Server } from 'node:http';
import { sites } from '@gjakova/shared/sites';
import { readEnvironment } from '../environment.ts';
import { filesFolderOf } from '../publisher/file-store.ts';
import { listen } from '../listen.ts';
import { say, Trouble } from '../say.ts';
import { createSite } from './create-site.ts';
import { CurrentPages } from './current-pages.ts';

const stopWithinMs = 5_000;

/**
 * The process that readers ask: `node server/main.ts`. It reads publisher.db, the files beside it and nothing else, so that neither the
 * publisher nor the CMS is felt when it is away.
 */
async function main(): Promise<void> {
  const { database, ports, origins } = readEnvironment();
  const current = new CurrentPages(database, new Trouble());
  const servers: Server[] = [];
  for (const site of sites) {
    const { fetch, onError } = createSite(site, current, origins[site], filesFolderOf(database));
    servers.push(await listen(fetch, ports[site], `${site.toUpperCase()}_PORT`, onError));
    say(`The ${site} site is served on port ${ports[site]}.`);
  }
  stopWhenAsked(servers, current);
}

/** Answers what was asked, takes nothing more, and ends. */
function stopWhenAsked(servers: Server[], current: CurrentPages): void {
  const stop = async () => {
    const closed = servers.map((server) => new Promise((resolve) => server.close(resolve)));
    setTimeout(() => servers.forEach((server) => server.closeAllConnections()), stopWithinMs).unref();
    await Promise.all(closed);
    current.close();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
