import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload';
import { mongooseAdapter } from '@payloadcms/db-mongodb';

/** MongoDB, or what speaks its protocol, with transactions. */
export function mongoDatabase(url: string): DatabaseAdapterObj {
  const database = mongooseAdapter({
    url,
    transactionOptions: {},
    ensureIndexes: true,
    disableIndexHints: true,
    useJoinAggregations: false,
    usePipelineInSortLookup: false,
  });
  return { ...database, init: (args) => withTransactionsKept(database.init(args)) };
}

type Kept = BaseDatabaseAdapter & { transactionOptions?: unknown };

/** Payload turns transactions off, silently, unless the URL names a replica set; a sharded cluster has them too. */
function withTransactionsKept(adapter: Kept): Kept {
  const { beginTransaction, connect, transactionOptions } = adapter;
  adapter.connect = async (options) => {
    await connect?.call(adapter, options);
    Object.assign(adapter, { beginTransaction, transactionOptions });
  };
  return adapter;
}
