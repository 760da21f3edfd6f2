import crypto from 'node:crypto';
import { promisify } from 'node:util';
import { AuthenticationError, LockedAuth, type CollectionAfterErrorHook, type PayloadRequest } from 'payload';
import { nested } from '../database/in-one-transaction';
import type { AskedOperation } from '../hooks/asked-operation';
import { messagesFor } from '../messages/languages';

/** So many wrong passwords lock an account for so long. */
export const signInLimits = { attempts: 5, lockedMinutes: 10 };

/**
 * Gives a sign-in that fails early the work of one whose password is checked.
 *
 * Payload answers at once for an account that does not exist or is locked: the time would tell which addresses are
 * accounts.
 */
export async function workAsLong({ args, operation, req }: AskedOperation) {
  if (operation !== 'login') return;
  const { email, password } = (args as { data: { email?: unknown; password?: unknown } }).data; // what was sent
  if (typeof email !== 'string' || typeof password !== 'string') return;
  if (!(await willBeChecked(req, email))) await hashInVain(password);
}

/** Tells whoever could not sign in the same, whether the account is unknown, locked, or its password another. */
export const tellTheSame: CollectionAfterErrorHook = ({ error, req }) => {
  if (!(error instanceof AuthenticationError || error instanceof LockedAuth)) return undefined;
  const { attempts, lockedMinutes } = signInLimits;
  const message = messagesFor(req).refusals.signIn(attempts, lockedMinutes);
  return { status: 401, response: { errors: [{ message }] } };
};

/** Whether Payload will compare the password of an account. */
async function willBeChecked(req: PayloadRequest, email: string): Promise<boolean> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { email: { equals: email.toLowerCase().trim() } },
    sort: 'id',
    limit: 1,
    depth: 0,
    pagination: false,
    showHiddenFields: true,
    req: nested(req),
  });
  const account = docs[0] as unknown as { lockUntil?: string | null } | undefined; // the fields of Payload's lock
  return account !== undefined && !(account.lockUntil && new Date(account.lockUntil) > new Date());
}

/** As Payload hashes: a test compares the two. */
async function hashInVain(password: string) {
  await promisify(crypto.pbkdf2)(password, crypto.randomBytes(32).toString('hex'), 600_000, 32, 'sha256');
}
