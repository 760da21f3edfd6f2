import type { DatabaseAdapterObj, Payload } from 'payload';
import { migrations } from '../migrations';
import { mongoDatabase } from './mongodb';
import { sqliteDatabase } from './sqlite';
import { refuseUnusableFile, unusable } from './usable-file';

/**
 * The database that an address names: `file:<path>` is SQLite, `mongodb://…` and `mongodb+srv://…` are MongoDB.
 *
 * The only place that knows which databases there are.
 */
export function databaseFor(address: string): DatabaseAdapterObj {
  const file = fileOf(address);
  if (file !== undefined) return sqliteDatabase(file);
  if (/^mongodb(\+srv)?:\/\//.test(address)) return mongoDatabase(address);
  const scheme = address.split(':')[0];
  throw new Error(
    `DATABASE_URL begins with "${scheme}:", which this CMS cannot use: give file:<path> (SQLite) or mongodb://… (MongoDB).`,
  );
}

/** Refuses a database that cannot be read and written, with one sentence that says why. */
export async function refuseUnusableDatabase(address: string) {
  const file = fileOf(address);
  if (file !== undefined) await refuseUnusableFile(file);
}

/** Brings the tables up to date. Quick if they are; MongoDB needs nothing, it makes its indexes when it connects. */
export async function migrateDatabase(payload: Payload, address: string) {
  const file = fileOf(address);
  if (file === undefined) return;
  const { logger } = payload;
  // Payload would log a failed migration with all its statements and end the process.
  payload.logger = Object.assign(Object.create(logger) as typeof logger, { error: rethrow });
  try {
    await payload.db.migrate({ migrations: migrations as never }); // its type knows no database's own arguments
  } catch (error) {
    throw unusable(file, error);
  } finally {
    payload.logger = logger;
  }
}

/** Refuses a database whose tables are not up to date. */
export async function refuseOutdatedDatabase(payload: Payload) {
  if (payload.db.packageName !== '@payloadcms/db-sqlite') return;
  const names = await migrationsDone(payload);
  const missing = migrations.find(({ name }) => !names.includes(name));
  if (!missing) return;
  throw new Error(
    `The database lacks the migration "${missing.name}": run "npm run migrate -w cms", then start again.`,
  );
}

async function migrationsDone(payload: Payload): Promise<string[]> {
  try {
    const { docs } = await payload.find({ collection: 'payload-migrations', pagination: false, sort: 'id' });
    return docs.map((migration) => String((migration as { name?: string }).name)); // Payload's own collection
  } catch (error) {
    if (/no such table/.test(String((error as Error).cause ?? error))) return []; // a new file: nothing was migrated
    throw error;
  }
}

const fileOf = (address: string): string | undefined => /^file:(\/\/)?(.+)$/.exec(address)?.[2];

function rethrow({ err }: { err: unknown }): never {
  throw err;
}
