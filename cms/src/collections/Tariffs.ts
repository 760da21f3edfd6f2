import { day, reference, rows, signs } from '../fields/builders';
import { euro } from '../fields/euro';
import { department } from '../fields/subject-fields';
import { asPublicKind } from '../hooks/as-public-kind';
import { checkAmounts } from '../hooks/amounts';
import { publicKinds } from '../workflow/public-kinds';

/** What something costs, since when, by which decision (CPSV-AP Cost). */
export const Tariffs = asPublicKind(publicKinds.tariff, {
  columns: ['title', 'code', 'department', '_status', 'updatedAt'],
  fields: [
    signs('tariff.code', 40, { index: true }),
    department,
    rows('tariff.amounts', 'validFrom', [
      euro('tariff.amounts.cents'),
      day('tariff.amounts.validFrom'),
      day('tariff.amounts.validTo'),
      reference('tariff.amounts.basis', 'decision'),
    ]),
  ],
  checks: [checkAmounts],
});
