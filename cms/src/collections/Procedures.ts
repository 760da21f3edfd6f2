import type { Condition } from 'payload';
import { choice, day, group, line, lines, listOfLines, references, signs } from '../fields/builders';
import { answer, cases, channels, documents, eKosova, fees, steps } from '../fields/procedure-fields';
import { legalSources, remedy } from '../fields/shared-groups';
import { contact, subjectFields } from '../fields/subject-fields';
import { tabs } from '../fields/tabs';
import { asPublicKind } from '../hooks/as-public-kind';
import { checkProcedure, fillCaseKeys } from '../hooks/procedures';
import { publicKinds } from '../workflow/public-kinds';
import type { StoredProcedure } from '../workflow/stored-kinds';

const isNotActive: Condition<StoredProcedure> = ({ status }) => (status ?? 'active') !== 'active';

// A value in the database would change procedures of before, and end their approval.
const whereNothingIsSaid = () => 'active';

/** Administrative procedures: what a citizen can ask of the municipality (CPSV-AP PublicService). */
export const Procedures = asPublicKind(publicKinds.procedure, {
  columns: ['title', 'department', 'level', 'procedureKind', '_status', 'updatedAt'],
  fields: [
    tabs({
      basics: [
        ...subjectFields,
        choice('procedure.level', 'level', { defaultValue: 'listed' }),
        choice('procedure.procedureKind', 'procedureKind'),
        signs('procedure.registryId'),
        choice('procedure.status', 'procedureStatus', { defaultValue: whereNothingIsSaid }),
        lines('procedure.statusReason', 1_000, { admin: { condition: isNotActive } }),
        day('procedure.statusUntil', { admin: { condition: isNotActive } }),
        group('procedure.verified', [line('procedure.verified.post'), day('procedure.verified.on')]),
      ],
      applying: [
        lines('procedure.purpose', 5_000),
        lines('procedure.whoCanApply', 5_000),
        listOfLines('procedure.conditions', 'procedure.conditions.text', 1_000),
        cases,
        steps,
      ],
      papersAndFees: [...documents, ...fees],
      answer,
      whereAndLaw: [
        channels,
        eKosova,
        references('procedure.forms', 'form'),
        contact,
        remedy('procedure.complaint'),
        legalSources('procedure.legalBasis'),
        references('procedure.related', 'procedure'),
        references('procedure.next', 'procedure'),
      ],
    }),
  ],
  fills: [fillCaseKeys],
  checks: [checkProcedure],
});
