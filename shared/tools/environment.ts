import { resolve } from 'node:path';
import { z } from 'zod';
import { Refusal } from './start/refusal.ts';

const port = (otherwise: number) => z.coerce.number().int().min(1).max(65535).default(otherwise);
const origin = z
  .url({ protocol: /^https?$/ })
  .transform((address) => address.replace(/\/+$/, ''))
  .optional();

const milliseconds = () => z.coerce.number().int().min(1);

/** Settings of the programs: checked here too, so that a wrong one is told before anything starts. */
const passedOn = z.object({
  POLL_MS: z.coerce.number().int().min(0).optional(),
  PULL_RETRY_MS: milliseconds().optional(),
  PULL_RETRY_MAX_MS: milliseconds().optional(),
  WEBHOOK_TIMEOUT_MS: milliseconds().optional(),
  WEBHOOK_RETRY_MS: milliseconds().optional(),
  WEBHOOK_RETRY_MAX_MS: milliseconds().optional(),
  WEBHOOK_ATTEMPTS: milliseconds().optional(),
  LEASE_MS: milliseconds().optional(),
  NUMBERING_EVERY_MS: milliseconds().optional(),
  LIVE_WITHIN_MS: milliseconds().optional(),
  PUBLISHER_SILENT_AFTER_MS: milliseconds().optional(),
});

const environmentSchema = passedOn.extend({
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: z.string().min(1).optional(),
  CMS_PORT: port(3000),
  PUBLISHER_PORT: port(4320),
  OFFICIAL_PORT: port(4321),
  PORTAL_PORT: port(4322),
  CMS_URL: origin,
  OFFICIAL_URL: origin,
  PORTAL_URL: origin,
  RESTART_MS: milliseconds().default(500),
  RESTART_MAX_MS: milliseconds().default(30_000),
});

/** All that the root commands take from the environment; every default stands here. */
export type Environment = ReturnType<typeof readEnvironment>;

/**
 * @param variables as in `process.env`
 * @param root the folder that a relative `DATA_DIR` starts from
 * @throws Refusal naming each variable that cannot be used
 */
export function readEnvironment(variables: NodeJS.ProcessEnv, root: string) {
  // An empty variable is one that is not set: shells cannot always tell the two apart.
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const read = environmentSchema.safeParse(set);
  if (!read.success) throw new Refusal(read.error.issues.map((issue) => sentence(issue, variables)).join('\n'));
  const {
    DATA_DIR,
    DATABASE_URL,
    CMS_PORT,
    PUBLISHER_PORT,
    OFFICIAL_PORT,
    PORTAL_PORT,
    RESTART_MS,
    RESTART_MAX_MS,
    ...origins
  } = read.data;
  const dataDir = resolve(root, DATA_DIR);
  return {
    dataDir,
    databaseUrl: DATABASE_URL ?? `file:${resolve(dataDir, 'cms.db')}`,
    backoff: { first: RESTART_MS, longest: RESTART_MAX_MS, healthyAfter: 60_000 },
    ports: { CMS_PORT, PUBLISHER_PORT, OFFICIAL_PORT, PORTAL_PORT },
    origins: {
      CMS_URL: origins.CMS_URL ?? `http://localhost:${CMS_PORT}`,
      OFFICIAL_URL: origins.OFFICIAL_URL ?? `http://localhost:${OFFICIAL_PORT}`,
      PORTAL_URL: origins.PORTAL_URL ?? `http://localhost:${PORTAL_PORT}`,
    },
  };
}

function sentence({ path: [name = ''], message }: z.core.$ZodIssue, variables: NodeJS.ProcessEnv): string {
  return `${String(name)} is "${variables[String(name)]}", which cannot be used (${message}): mend it or leave it out.`;
}
