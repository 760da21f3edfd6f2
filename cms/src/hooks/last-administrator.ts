import { isSystemWrite } from '../access/system-write';
import { nested } from '../database/in-one-transaction';
import { notPossible } from '../messages/refuse';
import type { AskedOperation } from './asked-operation';

/**
 * Keeps the last administrator: without one nobody could manage accounts, and the first accounts are made only once.
 *
 * On every path, also where access is overridden.
 */
export async function keepLastAdministrator({ args, operation, req }: AskedOperation) {
  const { id, data } = args as { id?: string; data?: { role?: string } }; // of an operation on one account
  const takesTheRole = operation === 'update' && data?.role !== undefined && data.role !== 'administrator';
  if (isSystemWrite(req) || !id || !(operation === 'delete' || takesTheRole)) return;
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { role: { equals: 'administrator' } },
    sort: 'id',
    limit: 2,
    depth: 0,
    pagination: false,
    req: nested(req),
  });
  const isLast = docs.length === 1 && docs[0].id === id;
  if (isLast) throw notPossible(req, ({ lastAdministrator }) => lastAdministrator);
}
