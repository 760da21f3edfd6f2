import { isMigrating } from '../environment';
import { watchRequests } from './requests-and-transactions';
import { retryWhenBusy } from './retry-when-busy';
import type { SqliteAdapter } from './sqlite-adapter';
import { WriterTransactions } from './writer-transactions';

/**
 * Gives Payload's SQLite adapter one long-lived writer connection, and transactions that can be trusted.
 *
 * Payload's own transactions open a connection each, fail with SQLITE_BUSY when two meet, and take a failed COMMIT
 * for a success.
 */
export function withOneWriter(adapter: SqliteAdapter, limitMs = 10_000): SqliteAdapter {
  const transactions = new WriterTransactions(adapter, limitMs);
  const { connect, destroy } = adapter;

  watchRequests(adapter as never, (id) => adapter.sessions[String(id)]); // `never`: Payload's type is wider than ours

  adapter.connect = async (options) => {
    const isFirst = !adapter.client;
    await connect.call(adapter, options);
    if (isFirst && adapter.client) retryWhenBusy(adapter.client, limitMs);
    await transactions.open();
  };

  // A table rebuild switches foreign keys off, which does nothing inside a transaction: its child rows would go.
  adapter.beginTransaction = async () => (isMigrating() ? null : transactions.begin());
  adapter.commitTransaction = async (pendingId) => {
    if (!isMigrating()) await transactions.commit(await pendingId);
  };
  adapter.rollbackTransaction = async (pendingId) => transactions.rollback(await pendingId);

  adapter.destroy = async () => {
    const { client } = adapter;
    await destroy.call(adapter);
    // Payload's own leaves the file open, and everything may still be in the -wal file.
    await client?.execute('PRAGMA wal_checkpoint(TRUNCATE)');
    transactions.close();
    client?.close();
    adapter.client = undefined;
  };

  return adapter;
}
