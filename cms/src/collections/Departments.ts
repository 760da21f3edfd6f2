import { withText } from '../fields/common-fields';
import { asPublicKind } from '../hooks/as-public-kind';
import { publicKinds } from '../workflow/public-kinds';

/** Directorates and their sectors (CPOV PublicOrganisation). */
export const Departments = asPublicKind(publicKinds.department, {
  columns: ['title', 'parent', '_status', 'updatedAt'],
  fields: [withText('parent', { name: 'parent', type: 'relationship', relationTo: 'departments', index: true })],
});
