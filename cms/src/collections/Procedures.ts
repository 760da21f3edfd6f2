import { choices } from '../fields/choices';
import { withText } from '../fields/common-fields';
import { asPublicKind } from '../hooks/as-public-kind';
import { publicKinds } from '../workflow/public-kinds';

/** Administrative procedures: what a citizen can ask of the municipality (CPSV-AP PublicService). */
export const Procedures = asPublicKind(publicKinds.procedure, {
  columns: ['title', 'department', 'level', '_status', 'updatedAt'],
  fields: [
    withText('department', { name: 'department', type: 'relationship', relationTo: 'departments', index: true }),
    withText('level', { name: 'level', type: 'select', options: choices('level'), defaultValue: 'listed' }),
  ],
});
