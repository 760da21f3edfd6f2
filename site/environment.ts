import path from 'node:path';
import type { Origins, Site } from '@gjakova/shared/sites';
import { z } from 'zod';

const port = (byDefault: number) => z.coerce.number().int().min(1).max(65535).default(byDefault);
const origin = z
  .url({ protocol: /^https?$/, error: 'is no http(s) address' })
  .transform((address) => new URL(address))
  .refine(({ pathname, search, hash }) => pathname === '/' && !search && !hash, 'has more than scheme, host and port')
  .transform((address) => address.origin)
  .optional();
const commaSeparated = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
  );

const milliseconds = (byDefault: number) => z.coerce.number().int().min(1).default(byDefault);

const variables = z.object({
  DATA_DIR: z
    .string()
    .min(1)
    .default(path.resolve(import.meta.dirname, '../.data')),
  CMS_PORT: port(3000),
  PUBLISHER_PORT: port(4320),
  OFFICIAL_PORT: port(4321),
  PORTAL_PORT: port(4322),
  CMS_URL: origin,
  OFFICIAL_URL: origin,
  PORTAL_URL: origin,
  PUBLISHER_KEY: z.string().optional(),
  FILES: z.string().optional(),
  WEBHOOK_SECRETS: commaSeparated,
  POLL_MS: z.coerce.number().int().min(0).default(10_000),
  PULL_RETRY_MS: milliseconds(500),
  PULL_RETRY_MAX_MS: milliseconds(30_000),
});

/** What publisher and server are told from outside. */
export interface Environment {
  /** publisher.db: all that the publisher knows, and all that the server reads. */
  database: string;
  cmsUrl: string;
  /** Where a static build takes the bytes of files from, each by its hash: a folder, or an address. */
  files: string | undefined;
  /** Absent: the CMS would not let us in. */
  publisherKey: string | undefined;
  publisherPort: number;
  /** Where the server answers for each site, on 127.0.0.1. */
  ports: Record<Site, number>;
  /** Where each site is for the public. */
  origins: Origins;
  /** `whsec_…` keys: a webhook signed by any of them is heard. */
  webhookSecrets: string[];
  /** Between two looks at the CMS; 0 = only when a webhook says so. */
  pollMs: number;
  /** Before the publisher tries again what has failed: at first, and at most. */
  retry: { firstMs: number; longestMs: number };
}

/**
 * Reads the environment.
 *
 * @throws one sentence that names every variable that is wrong
 */
export function readEnvironment(source: Record<string, string | undefined> = process.env): Environment {
  // An empty variable is one that is not set: shells cannot always tell the two apart.
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const { data: read, error } = variables.safeParse(set);
  if (error) throw new Error(`The environment is wrong: ${error.issues.map(sentenceOf).join('; ')}.`);
  return {
    database: path.join(path.resolve(read.DATA_DIR), 'publisher.db'),
    cmsUrl: read.CMS_URL ?? `http://localhost:${read.CMS_PORT}`,
    files: read.FILES,
    publisherKey: read.PUBLISHER_KEY,
    publisherPort: read.PUBLISHER_PORT,
    ports: { official: read.OFFICIAL_PORT, portal: read.PORTAL_PORT },
    origins: {
      official: read.OFFICIAL_URL ?? `http://localhost:${read.OFFICIAL_PORT}`,
      portal: read.PORTAL_URL ?? `http://localhost:${read.PORTAL_PORT}`,
    },
    webhookSecrets: read.WEBHOOK_SECRETS,
    pollMs: read.POLL_MS,
    retry: { firstMs: read.PULL_RETRY_MS, longestMs: read.PULL_RETRY_MAX_MS },
  };
}

const sentenceOf = ({ path: [name], message }: z.core.$ZodIssue) => `${String(name)} ${message}`;
