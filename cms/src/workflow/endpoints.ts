import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { withinTransactionOf } from '../database/in-one-transaction';
import { forStaff } from '../endpoints/for-staff';
import { readBody } from '../endpoints/read-body';
import { messagesFor } from '../messages/languages';
import { approve } from './approve';
import { askForChanges } from './ask-for-changes';
import { moveToTrash, restoreFromTrash, withdraw } from './move-document';
import type { PublicKind } from './public-kinds';
import { requestReview } from './request-review';
import type { Step } from './steps';

type StepOfOurs = Exclude<Step, 'publish'>; // publishing is a save
type Take<Body> = (req: PayloadRequest, id: string, body: Body) => Promise<object>;

const nothing = z.strictObject({});
const reason = z.enum(['published-in-error', 'consolidated', 'withdrawn']);

/**
 * The steps of the workflow: `POST /api/<collection>/<id>/<step>` with
 * request-review `{}`, approve `{ digest }`, ask-for-changes `{ note }`, withdraw `{ reason }`,
 * move-to-trash `{ reason? }`, restore-from-trash `{}`.
 *
 * Each answers `{ message, doc }`: what happened, in the language of the panel, and the review or the document.
 */
export function workflowEndpoints(kind: PublicKind): Endpoint[] {
  return [
    step('request-review', nothing, (req, id) => requestReview(req, kind, id)),
    step('approve', z.strictObject({ digest: z.string() }), (req, id, { digest }) => approve(req, kind, id, digest)),
    step('ask-for-changes', z.strictObject({ note: z.string() }), (req, id, { note }) =>
      askForChanges(req, kind, id, note),
    ),
    step('withdraw', z.strictObject({ reason }), (req, id, body) => withdraw(req, kind, id, body.reason)),
    step('move-to-trash', z.strictObject({ reason: reason.optional() }), (req, id, body) =>
      moveToTrash(req, kind, id, body.reason),
    ),
    step('restore-from-trash', nothing, (req, id) => restoreFromTrash(req, kind, id)),
  ];
}

function step<Body>(name: StepOfOurs, schema: z.ZodType<Body>, take: Take<Body>): Endpoint {
  return {
    path: `/:id/${name}`,
    method: 'post',
    handler: forStaff(async (req) => {
      const body = await readBody(req, schema);
      const doc = await withinTransactionOf(req, () => take(req, String(req.routeParams?.id), body));
      return Response.json({ message: messagesFor(req).workflow.done[name], doc });
    }),
  };
}
