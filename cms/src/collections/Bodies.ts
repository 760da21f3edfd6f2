import { choice, lines, signs } from '../fields/builders';
import { asPublicKind } from '../hooks/as-public-kind';
import { checkBodyCode } from '../hooks/body-code';
import { publicKinds } from '../workflow/public-kinds';

/** Bodies of the municipality that adopt acts: mayor, assembly, committees (CPOV PublicOrganisation, OParl Organization). */
export const Bodies = asPublicKind(publicKinds.body, {
  columns: ['title', 'bodyKind', 'code', '_status', 'updatedAt'],
  fields: [choice('body.bodyKind', 'bodyKind'), signs('body.code', 40, { index: true }), lines('body.duties', 5_000)],
  checks: [checkBodyCode],
});
