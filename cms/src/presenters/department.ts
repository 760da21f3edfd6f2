import type { Locale } from '@gjakova/shared/locales';
import type { PublishedDepartment } from '@gjakova/shared/schemas/department';
import { idOf } from '../fields/id-of';
import type { PublicDocument } from '../workflow/public-kinds';
import { presentCommon } from './common';

/** What the public may know of a directorate or a sector: fields are named one by one. */
export function presentDepartment(department: PublicDocument, locale: Locale): PublishedDepartment {
  const parent = idOf(department.parent);
  return {
    kind: 'department',
    ...presentCommon(department, locale),
    parent: parent === undefined ? null : { kind: 'department', publicId: parent },
  };
}
