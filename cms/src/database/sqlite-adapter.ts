import type { Client, Config } from '@libsql/client';
import type { Transaction } from './writer-transactions';

/** The parts of Payload's SQLite adapter that we use or replace. */
export interface SqliteAdapter {
  client?: Client;
  clientConfig: Config;
  schema: Record<string, unknown>;
  wal: false | { synchronous: string };
  initializing: Promise<void>;
  sessions: Record<string, Transaction>;
  connect: (options?: unknown) => Promise<void>;
  destroy: () => Promise<void>;
  beginTransaction: () => Promise<string | null>;
  commitTransaction: (id?: unknown) => Promise<void>;
  rollbackTransaction: (id?: unknown) => Promise<void>;
}
