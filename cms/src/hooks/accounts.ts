import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload';
import { actorOf } from '../access/actors';
import { administrators } from '../access/rules';
import { isSystemWrite } from '../access/system-write';
import { longestPassword, shortestPassword, weaknessOf, type Weakness } from '../authentication/passwords';
import { notAllowed, refusal, unclear } from '../messages/refuse';
import type { Messages } from '../messages/sq';
import type { AskedOperation } from './asked-operation';

/** What is sent of an account. */
interface Account {
  id: string;
  email?: string;
  password?: unknown;
}

/** Lets administrators manage accounts and everybody the own one, also where access is overridden. */
export function keepAccountsToAdministrators({ args, operation, req }: AskedOperation) {
  if (isSystemWrite(req)) return;
  switch (operation) {
    case 'forgotPassword':
    case 'resetPassword':
      throw notAllowed(req, ({ passwordByAdministrator }) => passwordByAdministrator);
    case 'unlock':
      if (!administrators({ req })) throw notAllowed(req, ({ mayNot }) => mayNot);
      return;
    case 'create':
    case 'update':
    case 'delete':
      refuseWrite(req, operation, (args as { id?: string }).id); // absent for a new one, and when many are changed at once
  }
}

function refuseWrite(req: PayloadRequest, operation: string, id: string | undefined) {
  // The page on which a first user could register is one of those who come as nobody.
  if (actorOf(req).kind === 'nobody') throw notAllowed(req, ({ accountsByStart }) => accountsByStart);
  if (operation !== 'create' && !id) throw notAllowed(req, ({ oneByOne }) => oneByOne);
  if (!administrators({ req }) && !isOwnAccount(req, operation, id)) throw notAllowed(req, ({ mayNot }) => mayNot);
}

const isOwnAccount = ({ user }: PayloadRequest, operation: string, id: string | undefined) =>
  operation === 'update' && id === user?.id;

/** Refuses a new password that is easily found, on its field; Payload asks for three characters. */
export const refuseWeakPassword: CollectionBeforeValidateHook<Account> = ({ data, originalDoc, req }) => {
  const { password } = data ?? {};
  if (password === undefined || password === null) return data;
  const weakness = typeof password === 'string' ? weaknessOf(password, data?.email ?? originalDoc?.email) : 'short';
  if (!weakness) return data;
  const { message } = refusal(req, 400, sayWeakness[weakness]);
  throw unclear(req, sayWeakness[weakness], [{ path: 'password', message }]);
};

const sayWeakness: Record<Weakness, (texts: Messages['refusals']) => string> = {
  short: (texts) => texts.shortPassword(shortestPassword),
  long: (texts) => texts.longPassword(longestPassword),
  guessable: (texts) => texts.guessablePassword,
};
