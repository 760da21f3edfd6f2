import { resolve } from 'node:path';
import { z } from 'zod';

const port = 'CMS_PORT must be the number of a port, like 3000.';
const key = 'IMPORT_KEY is not set. The CMS takes documents only with the key that it was started with.';

const environmentSchema = z.object({
  CMS_PORT: z.coerce.number(port).int(port).min(1, port).max(65535, port).default(3000),
  CMS_URL: z.url({ protocol: /^https?$/, error: 'CMS_URL must be an address like http://localhost:3000.' }).optional(),
  IMPORT_KEY: z.string(key).min(1, key),
});

/** Where documents are loaded to, and with which key. */
export interface Target {
  /** The address of the CMS, without a slash at the end. */
  cmsUrl: string;
  importKey: string;
}

/** Reads the settings of a load. Throws one sentence for each that is missing or wrong. */
export function readTarget(variables: NodeJS.ProcessEnv = process.env): Target {
  const settings = environmentSchema.safeParse(variables);
  if (!settings.success) throw new Error(settings.error.issues.map(({ message }) => message).join('\n'));
  const { CMS_URL, CMS_PORT, IMPORT_KEY } = settings.data;
  return { cmsUrl: (CMS_URL ?? `http://localhost:${CMS_PORT}`).replace(/\/+$/, ''), importKey: IMPORT_KEY };
}

/** The folder of the data that content is taken from. It need not exist. */
export const sourceDataFolder = (variables: NodeJS.ProcessEnv = process.env): string =>
  resolve(variables.SHARED_DIR ?? resolve(import.meta.dirname, '../../../shared'));
