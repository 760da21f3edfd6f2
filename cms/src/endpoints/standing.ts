import type { Endpoint } from 'payload';
import { actorOf } from '../access/actors';
import { panelLocaleOf } from '../messages/languages';
import { sayStanding, type SaidStanding } from '../messages/say-standing';
import type { PublicKind } from '../workflow/public-kinds';
import { readStanding } from '../workflow/standing';
import { possibleSteps, type Step } from '../workflow/steps';
import { forStaff } from './for-staff';

/** The answer of `standing`: where a document stands, in words, and what whoever asks can do with it. */
export interface StandingAnswer extends SaidStanding {
  steps: Step[];
  isPublic: boolean;
  /** Whether somebody else may change where it stands at any moment. */
  isWaiting: boolean;
  /** What an approval would be of, and when that text was saved. */
  digest: string;
  updatedAt: string;
}

/** GET /api/<collection>/<id>/standing tells staff where a document stands, in their language. */
export const standingEndpoint = (kind: PublicKind): Endpoint => ({
  path: '/:id/standing',
  method: 'get',
  handler: forStaff(async (req) => {
    const actor = actorOf(req);
    const standing = await readStanding(req, kind, String(req.routeParams?.id));
    const answer: StandingAnswer = {
      ...sayStanding(panelLocaleOf(req), kind, standing, actor),
      steps: possibleSteps(kind, standing, actor),
      isPublic: standing.isPublic,
      isWaiting: standing.review?.state === 'submitted',
      digest: standing.digest,
      updatedAt: standing.document.updatedAt ?? '',
    };
    return Response.json(answer, { headers: { 'cache-control': 'no-store' } });
  }),
});
