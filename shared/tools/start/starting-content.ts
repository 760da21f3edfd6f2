import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { databaseFile } from './data-folder.ts';
import type { Environment } from '../environment.ts';

const marker = 'starting-content-loaded';

/** Whether the content that an installation begins with is still to be loaded; ask before the database is made. */
export function needsStartingContent({ dataDir, databaseUrl }: Environment): boolean {
  const file = join(dataDir, marker);
  const database = databaseFile(databaseUrl);
  const hasDatabase = database === undefined || existsSync(database);
  return !hasDatabase || !existsSync(file) || readFileSync(file, 'utf8') !== describe(databaseUrl);
}

/** Notes that all of it has been loaded into this database. */
export function noteStartingContent({ dataDir, databaseUrl }: Environment): void {
  writeFileSync(join(dataDir, marker), describe(databaseUrl));
}

/** Where the database is, without a password that may stand in its address. */
function describe(databaseUrl: string): string {
  return `${databaseUrl.replace(/\/\/[^@/]*@/, '//')}\n`;
}
