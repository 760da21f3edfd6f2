import type { Field } from 'payload';
import { newId } from '../database/new-id';

/** The `id` of a collection. The panel never asks for it, nobody can choose it, and a copy gets one of its own. */
export const ownId: Field = {
  name: 'id',
  type: 'text',
  required: true,
  admin: { hidden: true },
  // Unless it is made here, it is the one that is stored.
  hooks: { beforeValidate: [({ operation, value }) => (operation === 'create' ? newId() : (value as string))] },
};
