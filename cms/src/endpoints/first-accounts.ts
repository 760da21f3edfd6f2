import type { Endpoint, PayloadRequest } from 'payload';
import { randomBytes } from 'node:crypto';
import type { Role } from '../access/actors';
import { systemWrite } from '../access/system-write';
import { nested, withinTransactionOf } from '../database/in-one-transaction';
import { forService } from './for-service';

interface Account {
  role: Role;
  email: string;
  password: string;
}

/** Two people: so many it takes to publish what has to be approved. */
const firstRoles: Role[] = ['administrator', 'editor'];

/**
 * POST /api/first-accounts makes one account of each of these roles, with random passwords, if there is no user yet.
 *
 * The answer is the only place where the passwords are ever shown.
 */
export const firstAccountsEndpoint: Endpoint = {
  path: '/first-accounts',
  method: 'post',
  handler: forService('setup', async (req) => {
    const accounts = await withinTransactionOf(req, () => createFirstAccounts(req));
    return Response.json({ accounts }, { headers: { 'cache-control': 'no-store' } });
  }),
};

async function createFirstAccounts(req: PayloadRequest): Promise<Account[]> {
  const { docs } = await req.payload.find({ collection: 'users', sort: 'id', limit: 1, req: nested(req) });
  if (docs.length > 0) return [];
  const accounts = firstRoles.map(accountFor);
  for (const account of accounts) {
    await req.payload.create({ collection: 'users', data: { ...account }, req: systemWrite(req) });
  }
  return accounts;
}

/** `.example` is a domain that nobody can have (RFC 2606): no mail goes astray. */
const accountFor = (role: Role): Account => ({
  role,
  email: `${role}@gjakova.example`,
  password: randomBytes(18).toString('base64url'),
});
