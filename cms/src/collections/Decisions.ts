import { choice, day, group, line, lines, reference, references, rows, signs, whole } from '../fields/builders';
import { richText } from '../fields/rich-text';
import { legalSources, remedy, withoutSerbian } from '../fields/shared-groups';
import { contact, subjectFields } from '../fields/subject-fields';
import { tabs } from '../fields/tabs';
import { asPublicKind } from '../hooks/as-public-kind';
import { fillBodyCode } from '../hooks/body-code';
import { checkDecision, checkRegisterNumber } from '../hooks/decisions';
import { publicKinds } from '../workflow/public-kinds';

/** The register of acts (ELI LegalResource, schema.org Legislation, OParl Paper). */
export const Decisions = asPublicKind(publicKinds.decision, {
  columns: ['title', 'registerNumber', 'body', 'decisionType', 'adoptedOn', '_status'],
  fields: [
    tabs({
      register: [
        reference('decision.body', 'body'),
        signs('decision.registerNumber', 300, { index: true }),
        choice('decision.decisionType', 'decisionType'),
        day('decision.adoptedOn', { index: true }),
        signs('decision.protocolNumber'),
        day('decision.protocolDate'),
        ...subjectFields,
      ],
      text: [
        lines('decision.plainSummary', 5_000),
        richText('decision.text'),
        line('decision.signatory'),
        legalSources('decision.legalBasis'),
        contact,
        withoutSerbian,
      ],
      force: [
        day('decision.inForceFrom'),
        day('decision.inForceTo'),
        group('decision.force', [
          rows('decision.force.publishedIn', 'locale', [
            choice('decision.force.publishedIn.locale', 'locales'),
            day('decision.force.publishedIn.on'),
          ]),
          choice('decision.force.legalityReview', 'legalityReview'),
          line('decision.force.basis'),
        ]),
      ],
      relations: [
        references('decision.amends', 'decision'),
        references('decision.repeals', 'decision'),
        references('decision.corrects', 'decision'),
        references('decision.implements', 'decision'),
        group('decision.vote', [
          whole('decision.vote.for', 0, 999),
          whole('decision.vote.against', 0, 999),
          whole('decision.vote.abstain', 0, 999),
        ]),
        remedy('decision.appeal'),
      ],
    }),
    { name: 'bodyCode', type: 'text', index: true, admin: { hidden: true } },
  ],
  fills: [fillBodyCode],
  checks: [checkDecision, checkRegisterNumber],
});
