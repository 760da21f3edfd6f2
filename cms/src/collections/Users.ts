import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook, CollectionConfig } from 'payload';
import { actorOf } from '../access/actors';
import { administrators, staff } from '../access/rules';
import { isSystemWrite } from '../access/system-write';
import { environment } from '../environment';
import { choices } from '../fields/choices';
import { withText } from '../fields/common-fields';
import { ownId } from '../fields/own-id';
import { inPanelLanguages } from '../messages/languages';
import { notAllowed, refusal, unclear } from '../messages/refuse';

const shortestPassword = 12;

/** People who work with the system. Administrators manage them; everybody may change the own name and password. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: {
    singular: inPanelLanguages(({ collections }) => collections.users.singular),
    plural: inPanelLanguages(({ collections }) => collections.users.plural),
  },
  admin: {
    useAsTitle: 'email',
    group: inPanelLanguages(({ groups }) => groups.system),
    defaultColumns: ['email', 'role', 'updatedAt'],
    hidden: ({ user }) => (user as { role?: string } | null)?.role !== 'administrator', // the fields of this collection
  },
  auth: {
    maxLoginAttempts: 5,
    lockTime: 10 * 60 * 1000,
    tokenExpiration: 8 * 60 * 60,
    cookies: { secure: environment.cmsUrl.startsWith('https:'), sameSite: 'Lax' },
  },
  access: {
    create: administrators,
    read: administratorsOrSelf,
    update: administratorsOrSelf,
    delete: administrators,
    unlock: administrators,
    admin: staff,
  },
  disableBulkEdit: true,
  disableBulkDelete: true,
  disableDuplicate: true,
  hooks: { beforeOperation: [refuseStrangers], beforeValidate: [refuseShortPassword] },
  fields: [
    ownId,
    withText('role', {
      name: 'role',
      type: 'select',
      required: true,
      options: choices('role'),
      defaultValue: 'editor',
      access: { create: administrators, update: administrators },
    }),
  ],
};

function administratorsOrSelf({ req }: Parameters<typeof administrators>[0]) {
  if (administrators({ req })) return true;
  return staff({ req }) && { id: { equals: req.user?.id } };
}

/** The walls behind the doors above, also where access is overridden: the page for a first user among them. */
function refuseStrangers({ args, operation, req }: Parameters<CollectionBeforeOperationHook>[0]) {
  if (isSystemWrite(req)) return args;
  const actor = actorOf(req);
  switch (operation) {
    case 'forgotPassword':
    case 'resetPassword':
      throw notAllowed(req, ({ passwordByAdministrator }) => passwordByAdministrator);
    case 'create':
      if (actor.kind === 'nobody') throw notAllowed(req, ({ accountsByStart }) => accountsByStart);
      break;
    case 'update':
    case 'delete': {
      const { id } = args as { id?: string }; // absent when many are changed at once
      if (!id) throw notAllowed(req, ({ oneByOne }) => oneByOne);
      if (operation === 'update' && actor.kind === 'person' && actor.id === id) return args;
      break;
    }
    default:
      return args;
  }
  if (!administrators({ req })) throw notAllowed(req, ({ mayNot }) => mayNot);
  return args;
}

function refuseShortPassword({ data, req }: Parameters<CollectionBeforeValidateHook>[0]) {
  const password: unknown = data?.password;
  if (typeof password !== 'string' || password.length >= shortestPassword) return data;
  const { message } = refusal(req, 400, (texts) => texts.shortPassword(shortestPassword));
  throw unclear(req, (texts) => texts.shortPassword(shortestPassword), [{ path: 'password', message }]);
}
