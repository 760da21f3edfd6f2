import { isolateObjectProperty, type BaseDatabaseAdapter, type PayloadRequest } from 'payload';
import { withoutValues } from './without-values';

/** What a method of the adapter is called with: a request, if the caller passed one, and sometimes a collection. */
type MethodArgs = { req?: Partial<PayloadRequest>; collection?: string };
type Method = (args: MethodArgs) => Promise<unknown>;

const writes = [
  'create',
  'updateOne',
  'updateMany',
  'upsert',
  'deleteOne',
  'deleteMany',
  'createVersion',
  'updateVersion',
  'deleteVersions',
  'createGlobal',
  'updateGlobal',
  'createGlobalVersion',
  'updateGlobalVersion',
] as const;
const reads = ['find', 'findOne', 'findVersions', 'queryDrafts', 'findGlobal', 'findGlobalVersions', 'count'] as const;

/** Marks a request whose transaction was rolled back. On the request itself, because Payload deletes its transaction's id. */
const rolledBack = Symbol('the transaction of this request was rolled back');

/** An open transaction, as far as this file cares: who used it, and what was written. */
export interface Participants {
  requests: Set<object>;
  wroteOutbox: boolean;
}

type Open = (id: unknown) => Participants | undefined;

/**
 * Makes every method of the adapter look at its request first.
 *
 * Payload answers a failed nested call by rolling back and deleting `req.transactionID`. Whoever catches that error
 * and goes on would autocommit the rest, half of a change. Here the rest is refused.
 */
export function watchRequests(adapter: BaseDatabaseAdapter, openTransaction: Open) {
  const methods = adapter as unknown as Record<string, Method>; // the adapter's type has no index; the names are listed above
  for (const name of [...writes, ...reads]) {
    const method = methods[name];
    const isWrite = (writes as readonly string[]).includes(name);
    const perform = async (args: MethodArgs, transaction?: Participants) => {
      const result = await method.call(adapter, args).catch(rethrowWithoutValues);
      if (transaction && name === 'create' && args.collection === 'outbox') transaction.wroteOutbox = true;
      return result;
    };
    methods[name] = async (args) => {
      const transaction = await join(openTransaction, args.req, isWrite);
      if (transaction || !isWrite) return perform(args, transaction);
      return inItsOwnTransaction(adapter, args, (own, id) => perform(own, openTransaction(id)));
    };
  }
}

function rethrowWithoutValues(error: unknown): never {
  throw withoutValues(error);
}

/** The open transaction of a request; refuses a write whose transaction is over. */
async function join(openTransaction: Open, req: MethodArgs['req'], isWrite: boolean) {
  if (!req) return undefined;
  if (isWrite && rolledBack in req) throw new Error(afterRollback);
  const id = await req.transactionID;
  const transaction = id ? openTransaction(id) : undefined;
  if (isWrite && id && !transaction) throw new Error(`Write refused: transaction "${id}" of this request has ended.`);
  transaction?.requests.add(req);
  return transaction;
}

/** A write without a transaction gets one: else it would go through a second connection, past the queue. */
async function inItsOwnTransaction<T>(
  adapter: BaseDatabaseAdapter,
  args: MethodArgs,
  write: (args: MethodArgs, id?: unknown) => Promise<T>,
): Promise<T> {
  const id = await adapter.beginTransaction();
  if (!id) return write(args); // while migrating there are no transactions
  const req = isolateObjectProperty((args.req ?? {}) as PayloadRequest, 'transactionID'); // a bare object will do: the adapter reads the id only
  req.transactionID = id;
  try {
    const result = await write({ ...args, req }, id);
    await adapter.commitTransaction(id);
    return result;
  } catch (error) {
    await adapter.rollbackTransaction(id);
    throw error;
  }
}

/** Lets no request that took part in a rolled-back transaction write again. */
export function endRequests(requests: Set<object>) {
  // A request may be a proxy (isolateObjectProperty): setting a property reaches the request behind it.
  for (const req of requests) Reflect.set(req, rolledBack, true);
}

const afterRollback =
  'Write refused: something inside this request failed, and everything was rolled back. ' +
  'Was the error of a nested call caught? Let it pass, or start with a new request.';
