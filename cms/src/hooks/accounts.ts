import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload';
import { actorOf } from '../access/actors';
import { administrators } from '../access/rules';
import { isSystemWrite } from '../access/system-write';
import { notAllowed, refusal, unclear } from '../messages/refuse';
import type { AskedOperation } from './asked-operation';

const shortestPassword = 12;

/** Lets administrators manage accounts and everybody the own one, also where access is overridden. */
export function keepAccountsToAdministrators({ args, operation, req }: AskedOperation) {
  if (isSystemWrite(req)) return;
  if (['forgotPassword', 'resetPassword'].includes(operation)) {
    throw notAllowed(req, ({ passwordByAdministrator }) => passwordByAdministrator);
  }
  if (!['create', 'update', 'delete'].includes(operation)) return;
  // The page on which a first user could register is one of those who come as nobody.
  if (actorOf(req).kind === 'nobody') throw notAllowed(req, ({ accountsByStart }) => accountsByStart);
  const { id } = args as { id?: string }; // absent for a new one, and when many are changed at once
  if (operation !== 'create' && !id) throw notAllowed(req, ({ oneByOne }) => oneByOne);
  if (!administrators({ req }) && !isOwnAccount(req, operation, id)) throw notAllowed(req, ({ mayNot }) => mayNot);
}

const isOwnAccount = ({ user }: PayloadRequest, operation: string, id: string | undefined) =>
  operation === 'update' && id === user?.id;

/** Refuses a new password that is too short; Payload asks for three characters. */
export const refuseShortPassword: CollectionBeforeValidateHook<{ id: string; password?: string }> = ({ data, req }) => {
  const { length } = data?.password ?? { length: shortestPassword };
  if (length >= shortestPassword) return data;
  const { message } = refusal(req, 400, (texts) => texts.shortPassword(shortestPassword));
  throw unclear(req, (texts) => texts.shortPassword(shortestPassword), [{ path: 'password', message }]);
};
