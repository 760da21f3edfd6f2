import type { Locale } from '@gjakova/shared/locales';
import type { PublishedProcedure } from '@gjakova/shared/schemas/procedure';
import { idOf } from '../fields/id-of';
import type { PublicDocument } from '../workflow/public-kinds';
import { presentCommon } from './common';

/**
 * What the public may know of a procedure.
 *
 * Fields are named one by one: a field added to the collection stays private until someone adds it here.
 */
export function presentProcedure(procedure: PublicDocument, locale: Locale): PublishedProcedure {
  return {
    kind: 'procedure',
    ...presentCommon(procedure, locale),
    level: procedure.level === 'complete' ? 'complete' : 'listed',
    // Others are referred to, never embedded: a renamed directorate is one changed document.
    department: { kind: 'department', publicId: idOf(procedure.department) ?? '' },
  };
}
