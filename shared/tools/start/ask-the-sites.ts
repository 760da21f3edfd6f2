import { z } from 'zod';
import { ask } from './ask.ts';
import { whyNotAllIsTaken } from './ask-the-cms.ts';
import type { Installation } from './installation.ts';

const publisherSchema = z.object({ cursor: z.number(), behind: z.string().nullable() });

/** Why readers do not see everything that is published yet; nothing where they do. */
export async function whyNotAllIsShown(installation: Installation): Promise<string | undefined> {
  const { PUBLISHER_PORT } = installation.environment.ports;
  const answer = await ask(`http://127.0.0.1:${PUBLISHER_PORT}/healthz`);
  if ('why' in answer) return answer.why;
  const { cursor, behind } = publisherSchema.parse(JSON.parse(answer.body));
  return behind ?? (await whyNotAllIsTaken(installation, cursor)) ?? (await whyAHomeIsMissing(installation));
}

async function whyAHomeIsMissing({ environment }: Installation): Promise<string | undefined> {
  const { OFFICIAL_PORT, PORTAL_PORT } = environment.ports;
  const homes = [OFFICIAL_PORT, PORTAL_PORT].map((port) => ask(`http://127.0.0.1:${port}/sq/`));
  const missing = (await Promise.all(homes)).find((home) => 'why' in home);
  return missing && 'why' in missing ? missing.why : undefined;
}
