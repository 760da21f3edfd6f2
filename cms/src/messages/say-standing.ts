import type { Locale } from '@gjakova/shared/locales';
import { nameOf, type Actor } from '../access/actors';
import { may } from '../access/rights';
import { approvalProblem } from '../workflow/approval-problem';
import type { PublicKind } from '../workflow/public-kinds';
import type { Review } from '../workflow/reviews';
import type { Standing } from '../workflow/standing';
import { messages } from './languages';
import type { Messages } from './sq';
import { momentIn } from './times';

/** What the panel says of where a document stands. */
export interface SaidStanding {
  sentences: string[];
  /** What somebody wrote to it: which changes are asked for, or why it was withdrawn. */
  note?: string;
}

type Situation = Omit<Standing, 'document'>;
type Rules = Pick<PublicKind, 'publishedBy'>;

/** Says, in the language of the panel, where a document stands, who did that and when, and what it takes to go on. */
export function sayStanding(locale: Locale, rules: Rules, standing: Situation, actor: Actor): SaidStanding {
  const texts = messages[locale];
  const { review } = standing;
  const sentences = [
    ...(standing.isTrashed ? [texts.workflow.inTrash] : []),
    sayReview(texts, rules, review),
    ...(standing.isTrashed ? [] : sayNext(texts.workflow, rules, standing, actor)),
  ];
  return { sentences, ...(review?.note ? { note: sayNote(texts, review.state, review.note) } : {}) };
}

function sayReview({ workflow }: Messages, { publishedBy }: Rules, review: Review | undefined): string {
  if (!review) return publishedBy === 'two people' ? workflow.draft : workflow.draftOfOne;
  return workflow.states[review.state](review.byName, momentIn(review.createdAt));
}

function sayNext(say: Messages['workflow'], rules: Rules, standing: Situation, actor: Actor): string[] {
  switch (standing.review?.state) {
    case 'submitted':
      return sayWhoApproves(say, rules, standing, actor);
    case 'approved':
      return [sayApproval(say, standing)];
    case 'published':
      return standing.isChanged ? [say.changedSince.published] : [];
    case 'changes asked':
    case 'withdrawn':
    case undefined:
      return [];
  }
}

function sayWhoApproves(say: Messages['workflow'], rules: Rules, standing: Situation, actor: Actor): string[] {
  if (standing.review?.digest !== standing.digest) return [say.changedSince.submitted];
  if (rules.publishedBy === 'one editor') return [];
  if (!may(actor, 'review')) return [say.othersApprove];
  return standing.editedBy.includes(nameOf(actor)) ? [say.ownText, say.othersApprove] : [];
}

function sayApproval(say: Messages['workflow'], standing: Situation): string {
  const problem = approvalProblem(standing.review, standing, false);
  if (!problem) return say.mayBePublished;
  return problem === 'changed since' ? say.changedSince.approved : say.approvedByEditor;
}

/** The reason of a withdrawal is kept by its name. */
function sayNote({ options }: Messages, state: Review['state'], note: string): string {
  const reasons: Record<string, string> = options.withdrawalReason;
  return state === 'withdrawn' ? (reasons[note] ?? note) : note;
}
