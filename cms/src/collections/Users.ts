import type { CollectionConfig, RelationshipFieldSingleValidation } from 'payload';
import { relationship } from 'payload/shared';
import { administrators, staff } from '../access/rules';
import { signInLimits, tellTheSame, workAsLong } from '../authentication/equal-sign-ins';
import { environment } from '../environment';
import { choices } from '../fields/choices';
import { withText } from '../fields/described';
import { ownId } from '../fields/own-id';
import { keepAccountsToAdministrators, refuseWeakPassword } from '../hooks/accounts';
import { keepLastAdministrator } from '../hooks/last-administrator';
import { inPanelLanguages, messagesFor } from '../messages/languages';

/** Without a department an author could write nothing. */
const requiredOfAuthors: RelationshipFieldSingleValidation = (value, options) => {
  const { role } = options.siblingData as { role?: string }; // the fields of this collection
  if (role === 'author' && !value) return messagesFor(options.req).refusals.authorWithoutDepartment;
  return relationship(value, options);
};

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
    maxLoginAttempts: signInLimits.attempts,
    lockTime: signInLimits.lockedMinutes * 60 * 1000,
    tokenExpiration: 8 * 60 * 60,
    useSessions: true, // so that signing out, or a new password, ends what was begun before
    cookies: { secure: !environment.isOwnMachine, sameSite: 'Lax' },
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
  hooks: {
    beforeOperation: [workAsLong, keepAccountsToAdministrators, keepLastAdministrator],
    beforeValidate: [refuseWeakPassword],
    afterError: [tellTheSame],
  },
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
    withText('ownDepartment', {
      name: 'department',
      type: 'relationship',
      relationTo: 'departments',
      admin: { condition: ({ role }) => role === 'author' },
      access: { create: administrators, update: administrators },
      validate: requiredOfAuthors,
    }),
  ],
};

function administratorsOrSelf({ req }: Parameters<typeof administrators>[0]) {
  if (administrators({ req })) return true;
  return staff({ req }) && { id: { equals: req.user?.id } };
}
