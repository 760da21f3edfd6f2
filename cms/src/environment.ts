import { z } from 'zod';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { nameOfTarget } from './outbox/name-of-target';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const localSecret = 'not a secret: for a machine that nobody else reaches';
const isLoopback = (address: string) => ['localhost', '127.0.0.1', '[::1]'].includes(new URL(address).hostname);
const addresses = z
  .string()
  .default('')
  .transform((list) =>
    list
      .split(',')
      .map((address) => address.trim())
      .filter(Boolean),
  );
const milliseconds = (usual: number) =>
  z.coerce
    .number()
    .int()
    .min(1)
    .max(24 * 60 * 60_000)
    .default(usual);
const origin = z.url().transform((address) => address.replace(/\/+$/, ''));

const variables = z.object({
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: z.string().optional(),
  CMS_PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  CMS_URL: origin.optional(),
  OFFICIAL_URL: origin.default('http://localhost:4321'),
  PORTAL_URL: origin.default('http://localhost:4322'),
  PAYLOAD_SECRET: z.string().default(localSecret),
  PUBLISHER_KEY: z.string().min(16).optional(),
  IMPORT_KEY: z.string().min(16).optional(),
  SETUP_KEY: z.string().min(16).optional(),
  WEBHOOK_TARGETS: addresses.pipe(z.array(z.url())),
  WEBHOOK_SECRETS: addresses.pipe(z.array(z.string().startsWith('whsec_'))),
  WEBHOOK_TIMEOUT_MS: milliseconds(5_000),
  WEBHOOK_RETRY_MS: milliseconds(1_000),
  WEBHOOK_RETRY_MAX_MS: milliseconds(300_000),
  WEBHOOK_ATTEMPTS: z.coerce.number().int().min(1).max(1_000).default(10),
  LEASE_MS: milliseconds(5_000),
  NUMBERING_EVERY_MS: milliseconds(250),
  LIVE_WITHIN_MS: milliseconds(120_000),
  PUBLISHER_SILENT_AFTER_MS: milliseconds(30_000),
});

/**
 * Reads the settings of the CMS from environment variables.
 *
 * @throws an error of one sentence that names the variable, what is wrong with it and what to do
 */
export function readEnvironment(given: Record<string, string | undefined>) {
  const filled = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
  const parsed = variables.safeParse(filled);
  if (!parsed.success) throw new Error(sentenceFor(parsed.error.issues[0]));
  const told = parsed.data;
  const cmsUrl = told.CMS_URL ?? `http://localhost:${told.CMS_PORT}`;
  const isProduction = ![cmsUrl, told.OFFICIAL_URL, told.PORTAL_URL].every(isLoopback);
  if (isProduction) refuseWeakSecret(told.PAYLOAD_SECRET);
  refuseOpenLine(cmsUrl);
  if (told.WEBHOOK_TARGETS.length > 0 && told.WEBHOOK_SECRETS.length === 0) {
    throw new Error('WEBHOOK_TARGETS is set but WEBHOOK_SECRETS is not: give at least one "whsec_…" key to sign with.');
  }
  refuseOneTargetTwice(told.WEBHOOK_TARGETS);
  return {
    isProduction,
    /** Whether the panel is reached on this machine only, where there is no encryption. */
    isOwnMachine: isLoopback(cmsUrl),
    databaseUrl: told.DATABASE_URL ?? `file:${path.resolve(root, told.DATA_DIR, 'cms.db')}`,
    /** The folder of the bytes of files. */
    attachmentsFolder: path.resolve(root, told.DATA_DIR, 'attachments'),
    cmsUrl,
    secret: told.PAYLOAD_SECRET,
    serviceKeys: { publisher: told.PUBLISHER_KEY, import: told.IMPORT_KEY, setup: told.SETUP_KEY },
    outbox: outboxSettings(told),
    /** A publication that is not live this long after its commit is trouble. */
    liveWithinMs: told.LIVE_WITHIN_MS,
    /** A publisher that has not asked for this long is trouble. */
    publisherSilentAfterMs: told.PUBLISHER_SILENT_AFTER_MS,
  };
}

/** When committed entries are numbered, and how their webhooks are delivered. */
const outboxSettings = (told: z.infer<typeof variables>) => ({
  numberingEveryMs: told.NUMBERING_EVERY_MS,
  /** How long a process that dies keeps others from numbering and delivering. */
  leaseMs: told.LEASE_MS,
  webhook: {
    targets: told.WEBHOOK_TARGETS,
    /** Every one signs each message, so that a receiver may know the old or the new one. */
    secrets: told.WEBHOOK_SECRETS,
    timeoutMs: told.WEBHOOK_TIMEOUT_MS,
    /** The first pause after a failure; it doubles with each further one, up to `longestPauseMs`. */
    firstPauseMs: told.WEBHOOK_RETRY_MS,
    longestPauseMs: told.WEBHOOK_RETRY_MAX_MS,
    attempts: told.WEBHOOK_ATTEMPTS,
  },
});

function refuseOneTargetTwice(targets: string[]) {
  const names = targets.map(nameOfTarget);
  const twice = names.find((name, position) => names.indexOf(name) !== position);
  if (twice) throw new Error(`WEBHOOK_TARGETS names "${twice}" twice: leave one of them out.`);
}

function refuseWeakSecret(secret: string) {
  const isWeak = secret === localSecret || secret.length < 32 || new Set(secret).size < 10;
  if (isWeak) {
    throw new Error(
      'PAYLOAD_SECRET is missing or weak, and this CMS is reachable from outside: set it to at least 32 random characters.',
    );
  }
}

function refuseOpenLine(cmsUrl: string) {
  if (isLoopback(cmsUrl) || cmsUrl.startsWith('https:')) return;
  throw new Error(
    `CMS_URL is "${cmsUrl}", and passwords would cross the network for everybody to read: put the panel behind https, and give that address.`,
  );
}

function sentenceFor({ path: [name], message }: z.core.$ZodIssue): string {
  return `${String(name)} cannot be used (${message}): correct this environment variable, or leave it out for its default.`;
}

/** The settings of this process. */
export const environment = readEnvironment(process.env);

/** Whether this process migrates the database; Payload's own word for it. */
export const isMigrating = (): boolean => process.env.PAYLOAD_MIGRATING === 'true';

/** Makes this process one that migrates the database: Payload then opens no transactions. */
export function startMigrating() {
  process.env.PAYLOAD_MIGRATING = 'true';
}

/**
 * Whether this process is the server, not a build, a migration or a test.
 *
 * Spelled out, because Next puts the value of NEXT_RUNTIME in place of this expression.
 */
export const isServer = process.env.NEXT_RUNTIME === 'nodejs' && process.env.NEXT_PHASE !== 'phase-production-build';
