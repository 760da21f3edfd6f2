import type { CollectionConfig } from 'payload';
import { administrators, staff } from '../access/rules';
import { environment } from '../environment';
import { choices } from '../fields/choices';
import { withText } from '../fields/common-fields';
import { ownId } from '../fields/own-id';
import { keepAccountsToAdministrators, refuseShortPassword } from '../hooks/accounts';
import { keepLastAdministrator } from '../hooks/last-administrator';
import { inPanelLanguages } from '../messages/languages';

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
  hooks: {
    beforeOperation: [keepAccountsToAdministrators, keepLastAdministrator],
    beforeValidate: [refuseShortPassword],
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
  ],
};

function administratorsOrSelf({ req }: Parameters<typeof administrators>[0]) {
  if (administrators({ req })) return true;
  return staff({ req }) && { id: { equals: req.user?.id } };
}
