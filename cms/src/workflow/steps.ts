import type { Actor } from '../access/actors';
import { nameOf } from '../access/actors';
import { may } from '../access/rights';
import { approvalProblem } from './approval-problem';
import type { PublicKind } from './public-kinds';
import type { Standing } from './standing';

/** What somebody can do with a document, by a button of ours; *publish* is the panel's own. */
export const steps = [
  'request-review',
  'approve',
  'ask-for-changes',
  'publish',
  'withdraw',
  'move-to-trash',
  'restore-from-trash',
] as const;
export type Step = (typeof steps)[number];

type Rules = Pick<PublicKind, 'publishedBy'>;
type Situation = Omit<Standing, 'document'>;

/** The steps that somebody may take and that can succeed in the present state, in the order of a document's life. */
export function possibleSteps(rules: Rules, standing: Situation, actor: Actor): Step[] {
  return steps.filter((step) => isPossible(step, rules, standing, actor));
}

function isPossible(step: Step, rules: Rules, standing: Situation, actor: Actor): boolean {
  if (step === 'restore-from-trash') return standing.isTrashed && may(actor, 'restore from trash');
  if (standing.isTrashed) return false;
  switch (step) {
    case 'request-review':
      return canSubmit(rules, standing, actor);
    case 'approve':
      return isForApproval(rules, standing) && may(actor, 'review') && !standing.editedBy.includes(nameOf(actor));
    case 'ask-for-changes':
      return isUnderReview(standing) && may(actor, 'review');
    case 'publish':
      return may(actor, 'publish') && (rules.publishedBy === 'one editor' || isApproved(standing));
    case 'withdraw':
      return standing.isPublic && may(actor, 'withdraw');
    case 'move-to-trash':
      return may(actor, 'trash');
  }
}

/** Where one editor publishes, an editor needs no approval, and only authors ask for it. */
function canSubmit({ publishedBy }: Rules, standing: Situation, actor: Actor): boolean {
  const isNeeded = publishedBy === 'two people' || !may(actor, 'publish');
  return isNeeded && may(actor, 'submit') && standing.isChanged && !isWaiting(standing);
}

/** Whether exactly this text is submitted, or approved by somebody who may. */
export const isWaiting = (standing: Situation): boolean =>
  isApproved(standing) || (standing.review?.state === 'submitted' && standing.review.digest === standing.digest);

/** Whether somebody can be asked to change what is submitted or approved. */
export const isUnderReview = ({ review }: Situation): boolean =>
  review?.state === 'submitted' || review?.state === 'approved';

const isForApproval = ({ publishedBy }: Rules, { review, digest }: Situation) =>
  publishedBy === 'two people' && review?.state === 'submitted' && review.digest === digest;

const isApproved = (standing: Situation) => approvalProblem(standing.review, standing, false) === undefined;
