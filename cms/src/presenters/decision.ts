import type { Locale } from '@gjakova/shared/locales';
import type { PublishedDecision } from '@gjakova/shared/schemas/decision';
import type { StoredDecision } from '../workflow/stored-kinds';
import { presentCommon, presentSubject } from './common';
import { presentLegalBasis, presentRemedy, presentWithoutSerbian } from './law';
import { referencesTo, referenceTo } from './references';
import { richTextIn } from './rich-text';
import { asked, dayIn, textIn } from './stored';

/**
 * What the public may know of an act.
 *
 * Fields are named one by one: a field added to the collection stays private until someone adds it here.
 */
export const presentDecision = (decision: StoredDecision, locale: Locale): PublishedDecision => ({
  kind: 'decision',
  ...presentCommon(decision, locale),
  ...presentSubject(decision, locale),
  registerNumber: asked(decision.registerNumber),
  body: referenceTo('body', decision.body),
  bodyCode: asked(decision.bodyCode),
  decisionType: asked(decision.decisionType),
  protocolNumber: textIn(decision.protocolNumber, locale),
  protocolDate: dayIn(decision.protocolDate),
  plainSummary: textIn(decision.plainSummary, locale),
  adoptedOn: asked(dayIn(decision.adoptedOn)),
  inForceFrom: dayIn(decision.inForceFrom),
  inForceTo: dayIn(decision.inForceTo),
  force: presentForce(decision.force, locale),
  legalBasis: presentLegalBasis(decision.legalBasis, locale),
  text: richTextIn(decision.text, locale, 'text'),
  signatory: textIn(decision.signatory, locale),
  vote: presentVote(decision.vote),
  amends: referencesTo('decision', decision.amends),
  repeals: referencesTo('decision', decision.repeals),
  corrects: referencesTo('decision', decision.corrects),
  implements: referencesTo('decision', decision.implements),
  appeal: presentRemedy(decision.appeal, locale),
  withoutSerbian: presentWithoutSerbian(decision, locale),
});

const presentForce = (force: StoredDecision['force'], locale: Locale): PublishedDecision['force'] => ({
  publishedIn: (force?.publishedIn ?? []).map((publication) => ({
    locale: asked(publication.locale),
    on: asked(dayIn(publication.on)),
  })),
  legalityReview: force?.legalityReview ?? null,
  basis: textIn(force?.basis, locale),
});

/** Null while nobody has recorded who was for it; of those against and abstaining, nothing recorded is nobody. */
function presentVote(vote: StoredDecision['vote']): PublishedDecision['vote'] {
  if (typeof vote?.for !== 'number') return null;
  return { for: vote.for, against: vote.against ?? 0, abstain: vote.abstain ?? 0 };
}
