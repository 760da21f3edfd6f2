import type { CollectionConfig } from 'payload';
import { administrators, nobody } from '../access/rules';
import { choices } from '../fields/choices';
import { withText } from '../fields/described';
import { ownId } from '../fields/own-id';
import { inPanelLanguages } from '../messages/languages';
import { refuseForeignWrites } from './as-system-collection';

/**
 * Programs that sign in by key, one for each purpose. They have their endpoints, and no access to anything else.
 *
 * The keys come from the environment at every start: endpoints/register-services.ts.
 */
export const Services: CollectionConfig = {
  slug: 'services',
  labels: {
    singular: inPanelLanguages(({ collections }) => collections.services.singular),
    plural: inPanelLanguages(({ collections }) => collections.services.plural),
  },
  admin: { useAsTitle: 'purpose', group: inPanelLanguages(({ groups }) => groups.system), hidden: true },
  auth: { useAPIKey: true, disableLocalStrategy: true },
  access: { create: nobody, read: administrators, update: nobody, delete: nobody, admin: nobody, unlock: nobody },
  disableBulkEdit: true,
  disableBulkDelete: true,
  disableDuplicate: true,
  hooks: { beforeOperation: [refuseForeignWrites] },
  fields: [
    ownId,
    withText('purpose', {
      name: 'purpose',
      type: 'select',
      required: true,
      unique: true,
      options: choices('purpose'),
    }),
  ],
};
