import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { readEnvironment, type Environment } from '../environment.ts';
import { listen } from '../listen.ts';
import { Cms } from './cms.ts';
import { setAside } from './database.ts';
import { isDamage, isDiskFull } from './database-errors.ts';
import { healthOf, startingHealth } from './health.ts';
import { keepTelling } from './keep-telling.ts';
import { keepUp } from './keep-up.ts';
import { openAnyway } from './open-anyway.ts';
import type { Publisher } from './publisher.ts';
import { createReceiver } from './receiver.ts';
import { say, Trouble } from '../say.ts';
import { Wake } from './wake.ts';

/** The bundles that `astro build` leaves. */
const distribution = path.resolve(import.meta.dirname, '../dist');

/** The process that makes both sites: `node publisher/main.ts`. What it can be told stands in `environment.ts`. */
async function main(): Promise<never> {
  const environment = readEnvironment();
  const { database: file, origins, webhookSecrets: secrets, publisherPort } = environment;
  const cms = new Cms(environment.cmsUrl, keyFrom(environment), environment.pollMs);
  const wake = new Wake();
  const trouble = new Trouble();
  let publisher: Publisher | null = null;

  mkdirSync(path.dirname(file), { recursive: true });
  const health = () => (publisher ? healthOf(publisher, trouble.text) : startingHealth);
  const receiver = createReceiver({ secrets, look: () => wake.call(), health });
  await listen(receiver.fetch, publisherPort, 'PUBLISHER_PORT');

  publisher = await openAnyway({ file, distribution, origins });
  stopWhenAsked(publisher);
  say(`The publisher is ready on port ${publisherPort}.`);
  return keepGoing(publisher, environment, { cms, wake, trouble });
}

function keyFrom({ publisherKey }: Environment): string {
  if (publisherKey) return publisherKey;
  throw new Error(
    'PUBLISHER_KEY is not set, so the CMS would tell nothing: set it to the key of its publisher service.',
  );
}

/** Nothing needs to be finished: a release that is not committed is as if it had never begun. */
function stopWhenAsked({ db }: Publisher): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      db.close();
      process.exit(0);
    });
  }
}

async function keepGoing(
  publisher: Publisher,
  { pollMs, retry, ports }: Environment,
  { cms, wake, trouble }: { cms: Cms; wake: Wake; trouble: Trouble },
): Promise<never> {
  const released = new Wake();
  try {
    return await Promise.race([
      keepUp(publisher, { cms, pollMs, retry, wake, trouble, onRelease: () => released.call() }),
      keepTelling(publisher, { cms, ports }, released, new Trouble()),
    ]);
  } catch (error) {
    if (!isDamage(error)) throw error;
    throw new Error(
      `"${publisher.file}" is damaged. It is now "${setAside(publisher.file)}"; at the next start it is built anew.`,
      { cause: error },
    );
  }
}

main().catch((error: unknown) => {
  const sentence = error instanceof Error ? error.message : String(error);
  console.error(isDiskFull(error) ? 'The disk is full: make room in the data folder.' : sentence);
  process.exit(1);
});
