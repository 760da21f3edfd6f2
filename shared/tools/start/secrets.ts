import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Refusal } from './refusal.ts';

const secretsSchema = z.object({
  PAYLOAD_SECRET: z.string().min(1),
  PUBLISHER_KEY: z.string().min(1),
  IMPORT_KEY: z.string().min(1),
  SETUP_KEY: z.string().min(1),
  WEBHOOK_SECRETS: z.string().min(1),
});

/** What the processes need to trust each other, by the name of its variable. */
export type Secrets = z.infer<typeof secretsSchema>;

/** The names of all secrets: no process gets one that it has no use for. */
export const secretNames = secretsSchema.keyof().options;

/**
 * The installation's secrets: made once, kept in `secrets` (mode 0600). What the environment gives wins.
 *
 * @throws Refusal where the file cannot be understood
 */
export function secretsOf(dataDir: string, variables: NodeJS.ProcessEnv): Secrets {
  const file = join(dataDir, 'secrets');
  const kept = existsSync(file) ? readKept(file) : {};
  const complete: Secrets = { ...newSecrets(), ...kept };
  if (secretNames.some((name) => !(name in kept))) keep(file, complete);
  for (const name of secretNames) complete[name] = variables[name] || complete[name];
  return complete;
}

function newSecrets(): Secrets {
  const key = () => randomBytes(32).toString('base64url');
  return {
    PAYLOAD_SECRET: key(),
    PUBLISHER_KEY: key(),
    IMPORT_KEY: key(),
    SETUP_KEY: key(),
    WEBHOOK_SECRETS: `whsec_${randomBytes(32).toString('base64')}`,
  };
}

function readKept(file: string): Partial<Secrets> {
  try {
    return secretsSchema.partial().parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new Refusal(
      `The file "${file}" cannot be understood: put back a copy of it, or remove it to have new secrets made (all sign in again).`,
      { cause },
    );
  }
}

/** Written aside and renamed, so that a start that is killed never leaves half a file. */
function keep(file: string, secrets: Secrets): void {
  writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  chmodSync(`${file}.new`, 0o600);
  renameSync(`${file}.new`, file);
}
