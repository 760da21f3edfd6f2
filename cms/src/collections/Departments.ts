import { lines, reference } from '../fields/builders';
import { asPublicKind } from '../hooks/as-public-kind';
import { publicKinds } from '../workflow/public-kinds';

/** Directorates and their sectors (CPOV PublicOrganisation). */
export const Departments = asPublicKind(publicKinds.department, {
  columns: ['title', 'parent', '_status', 'updatedAt'],
  fields: [reference('department.parent', 'department'), lines('department.contact', 1_000)],
});
