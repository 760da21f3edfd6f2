import type { PayloadRequest } from 'payload';
import { actorOf } from '../access/actors';
import { notAllowed } from '../messages/refuse';
import { approvalProblem } from '../workflow/approval-problem';
import { digestOf } from '../workflow/digest';
import type { PublicDocument, PublicKind } from '../workflow/public-kinds';
import { latestReview } from '../workflow/reviews';

/**
 * Refuses a publication to which nobody else has agreed.
 *
 * @param editedBy who wrote since the last publication
 */
export async function refuseWithoutApproval(
  req: PayloadRequest,
  kind: PublicKind,
  document: PublicDocument,
  editedBy: string[],
) {
  if (kind.publishedBy === 'one editor') return;
  const review = await latestReview(req, document.id);
  const text = { digest: digestOf(document), editedBy };
  const problem = approvalProblem(review, text, actorOf(req).kind === 'loader');
  if (problem) throw notAllowed(req, ({ approval }) => approval[problem]);
}
