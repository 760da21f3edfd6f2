import type { PayloadRequest } from 'payload';
import { nested } from '../database/in-one-transaction';

// A symbol cannot come from outside; registered, because Next may load this module more than once in a process.
const permit = Symbol.for('gjakova: a module of ours writes this');

/** A request for a nested call that may write what only our own modules write. */
export function systemWrite(req: PayloadRequest): PayloadRequest {
  const own = nested(req);
  own.context = { ...req.context, permit };
  return own;
}

/** Whether the request comes from `systemWrite`. */
export const isSystemWrite = (req: PayloadRequest): boolean => req.context.permit === permit;
