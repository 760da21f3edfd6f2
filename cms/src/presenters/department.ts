import type { Locale } from '@gjakova/shared/locales';
import type { PublishedDepartment } from '@gjakova/shared/schemas/department';
import type { StoredDepartment } from '../workflow/stored-kinds';
import { presentCommon } from './common';
import { optionalReferenceTo } from './references';
import { textIn } from './stored';

/** What the public may know of a directorate or a sector: fields are named one by one. */
export const presentDepartment = (department: StoredDepartment, locale: Locale): PublishedDepartment => ({
  kind: 'department',
  ...presentCommon(department, locale),
  parent: optionalReferenceTo('department', department.parent),
  contact: textIn(department.contact, locale),
});
