import type { Locale } from '@gjakova/shared/locales';
import type { PublishedProcedure } from '@gjakova/shared/schemas/procedure';
import type { StoredProcedure } from '../workflow/stored-kinds';
import { presentCommon, presentSubject } from './common';
import { presentLegalBasis, presentRemedy } from './law';
import {
  presentAnswerDue,
  presentCases,
  presentChannels,
  presentDocuments,
  presentFees,
  presentOutcome,
  presentSteps,
} from './procedure-parts';
import { referencesTo } from './references';
import { dayIn, textIn, textsIn } from './stored';

/**
 * What the public may know of a procedure: whatever is recorded, also of one that is only listed.
 *
 * Fields are named one by one: a field added to the collection stays private until someone adds it here.
 */
export const presentProcedure = (procedure: StoredProcedure, locale: Locale): PublishedProcedure => ({
  kind: 'procedure',
  ...presentCommon(procedure, locale),
  ...presentSubject(procedure, locale),
  level: procedure.level ?? 'listed',
  verified: presentVerification(procedure.verified, locale),
  registryId: procedure.registryId || null,
  procedureKind: procedure.procedureKind ?? null,
  status: procedure.status ?? 'active',
  statusReason: textIn(procedure.statusReason, locale),
  statusUntil: dayIn(procedure.statusUntil),
  purpose: textIn(procedure.purpose, locale),
  whoCanApply: textIn(procedure.whoCanApply, locale),
  conditions: textsIn(procedure.conditions, locale),
  cases: presentCases(procedure.cases, locale),
  steps: presentSteps(procedure.steps, locale),
  documents: presentDocuments(procedure.documents, locale),
  noDocuments: procedure.noDocuments ?? false,
  dataAsked: textsIn(procedure.dataAsked, locale),
  fees: presentFees(procedure.fees, locale),
  isFree: procedure.isFree ?? false,
  answerDue: presentAnswerDue(procedure.answerDue, locale),
  silenceMeans: procedure.silenceMeans ?? null,
  outcome: presentOutcome(procedure.outcome, locale),
  channels: presentChannels(procedure.channels, locale),
  eKosova: presentEKosova(procedure.eKosova),
  forms: referencesTo('form', procedure.forms),
  complaint: presentRemedy(procedure.complaint, locale),
  legalBasis: presentLegalBasis(procedure.legalBasis, locale),
  related: referencesTo('procedure', procedure.related),
  next: referencesTo('procedure', procedure.next),
});

/** Null while the post of who checked it, or the day, is not known: then it is to be verified. */
function presentVerification(verified: StoredProcedure['verified'], locale: Locale): PublishedProcedure['verified'] {
  const [post, on] = [textIn(verified?.post, locale), dayIn(verified?.on)];
  return post === '' || on === null ? null : { post, on };
}

function presentEKosova(eKosova: StoredProcedure['eKosova']): PublishedProcedure['eKosova'] {
  return eKosova?.url ? { url: eKosova.url, checkedOn: dayIn(eKosova.checkedOn) } : null;
}
