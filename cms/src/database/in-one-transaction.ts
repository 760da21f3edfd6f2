import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  isolateObjectProperty,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload';

/**
 * Does some work in one transaction: all of it is saved, or nothing.
 *
 * @param work gets the request that every nested call must pass on
 */
export async function inOneTransaction<T>(payload: Payload, work: (req: PayloadRequest) => Promise<T>): Promise<T> {
  const req = await createLocalReq({ locale: 'sq' }, payload);
  return withinTransactionOf(req, () => work(req));
}

/** The same for a request that exists: joins its transaction if one is open. */
export async function withinTransactionOf<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  const isOurs = await initTransaction(req);
  try {
    const result = await work();
    if (isOurs) await commitTransaction(req);
    return result;
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
}

/** A request for a nested call: the same transaction, but its locale and context do not come back to the caller. */
export function nested(req: PayloadRequest): PayloadRequest {
  return isolateObjectProperty(req, ['locale', 'fallbackLocale', 'context'] as never); // `never`: the type takes one key, the code takes several
}
