import { changesHeaderSchema } from '../../src/schemas/feed.ts';
import { z } from 'zod';
import { ask } from './ask.ts';
import type { Installation } from './installation.ts';

const accountsSchema = z.object({
  accounts: z.array(z.object({ role: z.string(), email: z.string(), password: z.string() })),
});

const troubleSchema = z.object({ status: z.literal('problems') });

/** An account of somebody who signs in to the panel, with the password that is shown this once. */
export type FirstAccount = z.infer<typeof accountsSchema>['accounts'][number];

/**
 * Why the CMS cannot work yet; nothing where it can.
 *
 * One that works and knows of trouble (a publication that waits for the publisher, say) is ready: the processes that
 * could end the trouble are started after it.
 */
export async function whyTheCmsIsNotReady(installation: Installation): Promise<string | undefined> {
  const answer = await askTheCms(installation, 'healthz', 'SETUP_KEY');
  return 'why' in answer && !tellsOfTrouble(answer.body) ? answer.why : undefined;
}

function tellsOfTrouble(body = ''): boolean {
  try {
    return troubleSchema.safeParse(JSON.parse(body)).success;
  } catch {
    return false; // no JSON: it is still starting
  }
}

/** Makes the first accounts; gives none where there is a user already. */
export async function makeFirstAccounts(installation: Installation): Promise<FirstAccount[]> {
  const answer = await askTheCms(installation, 'first-accounts', 'SETUP_KEY', 'POST');
  if ('why' in answer) throw new Error(`The first accounts could not be made: ${answer.why}`);
  return accountsSchema.parse(JSON.parse(answer.body)).accounts;
}

/** Why not all publications are in what the publisher has taken up to `cursor`; nothing where all are. */
export async function whyNotAllIsTaken(installation: Installation, cursor: number): Promise<string | undefined> {
  const answer = await askTheCms(installation, `changes?after=${cursor}`, 'PUBLISHER_KEY');
  if ('why' in answer) return answer.why;
  const { upto } = changesHeaderSchema.parse(JSON.parse(answer.body.split('\n')[0] ?? ''));
  return upto === cursor ? undefined : `the publisher has taken ${cursor} of ${upto} publications`;
}

function askTheCms(
  { environment, secrets }: Installation,
  endpoint: string,
  key: 'SETUP_KEY' | 'PUBLISHER_KEY',
  method = 'GET',
) {
  const headers = { authorization: `services API-Key ${secrets[key]}` };
  return ask(`http://127.0.0.1:${environment.ports.CMS_PORT}/api/${endpoint}`, { method, headers });
}
