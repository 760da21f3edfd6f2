import { nameOf, type Actor } from '../access/actors';
import { may } from '../access/rights';
import { approvalProblem } from './approval-problem';
import type { PublicKind } from './public-kinds';
import type { Standing } from './standing';

/** What somebody can do with a document, in the order of its life. All have buttons of ours, but *publish*: the panel's. */
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

/** The steps that somebody may take and that can succeed in the present state. */
export function possibleSteps(rules: Rules, standing: Situation, actor: Actor): Step[] {
  return steps.filter((step) => {
    const isOfTheTrash = step === 'restore-from-trash';
    return isOfTheTrash === standing.isTrashed && conditions[step](standing, rules, actor);
  });
}

const conditions: Record<Step, (standing: Situation, rules: Rules, actor: Actor) => boolean> = {
  'request-review': (standing, rules, actor) =>
    isReviewed(rules, actor) && may(actor, 'submit') && standing.isChanged && !isWaiting(standing),
  approve: (standing, { publishedBy }, actor) =>
    publishedBy === 'two people' &&
    isSubmitted(standing) &&
    may(actor, 'review') &&
    !standing.editedBy.includes(nameOf(actor)),
  'ask-for-changes': (standing, _, actor) => isUnderReview(standing) && may(actor, 'review'),
  publish: (standing, { publishedBy }, actor) =>
    may(actor, 'publish') && (publishedBy === 'one editor' || isApproved(standing)),
  withdraw: ({ isPublic }, _, actor) => isPublic && may(actor, 'withdraw'),
  'move-to-trash': (_, __, actor) => may(actor, 'trash'),
  'restore-from-trash': (_, __, actor) => may(actor, 'restore from trash'),
};

/** Whether exactly this text is submitted, or approved by somebody who may. */
export const isWaiting = (standing: Situation): boolean => isSubmitted(standing) || isApproved(standing);

/** Whether somebody can be asked to change what is submitted or approved. */
export const isUnderReview = ({ review }: Situation): boolean =>
  review?.state === 'submitted' || review?.state === 'approved';

/** Where one editor publishes, an editor needs no approval, and only authors ask for it. */
const isReviewed = ({ publishedBy }: Rules, actor: Actor) => publishedBy === 'two people' || !may(actor, 'publish');

const isSubmitted = ({ review, digest }: Situation) => review?.state === 'submitted' && review.digest === digest;

const isApproved = (standing: Situation) => approvalProblem(standing.review, standing, false) === undefined;
