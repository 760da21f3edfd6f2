import type { Review } from './reviews';

/** Why a text has not the approval that its publication needs. */
export type ApprovalProblem = 'not approved' | 'changed since' | 'approved by an editor' | 'approved by the loader';

/** A text as it is about to become public. */
export interface Text {
  digest: string;
  /** Who wrote since the last publication. */
  editedBy: string[];
}

/**
 * Says what is wrong with the approval of a text; undefined if nothing is.
 *
 * The latest review must be an approval of exactly this text, in all languages, by someone who has not written it.
 * Bound to the text, not to a version: restoring or importing makes new versions of the same text.
 *
 * @param isLoader whether the loader publishes, which approves what it loads
 */
export function approvalProblem(
  review: Review | undefined,
  { digest, editedBy }: Text,
  isLoader: boolean,
): ApprovalProblem | undefined {
  if (review?.state !== 'approved') return 'not approved';
  if (review.digest !== digest) return 'changed since';
  if (editedBy.includes(review.by)) return 'approved by an editor';
  return review.by === 'loader' && !isLoader ? 'approved by the loader' : undefined;
}
