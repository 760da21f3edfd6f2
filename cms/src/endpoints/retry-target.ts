import type { Endpoint, PayloadRequest } from 'payload';
import { administrators } from '../access/rules';
import { systemWrite } from '../access/system-write';
import { nested, withinTransactionOf } from '../database/in-one-transaction';
import { notAllowed } from '../messages/refuse';
import { asAskedAgain } from '../outbox/next-attempt';
import type { WebhookTarget } from '../outbox/webhook-targets';

/**
 * POST /api/webhook-targets/<id>/retry sends what could not be delivered at the next look. Administrators only.
 *
 * Answers `{ isFailing }`: false if nothing was the matter, and nothing is sent.
 */
export const retryTargetEndpoint: Endpoint = {
  path: '/:id/retry',
  method: 'post',
  handler: async (req) => {
    if (!administrators({ req })) throw notAllowed(req, ({ mayNot }) => mayNot);
    const isFailing = await withinTransactionOf(req, () => askAgain(req, String(req.routeParams?.id)));
    return Response.json({ isFailing });
  },
};

async function askAgain(req: PayloadRequest, id: string): Promise<boolean> {
  const collection = 'webhook-targets';
  const found = await req.payload.findByID({ collection, id, req: nested(req) });
  const { message } = found as unknown as WebhookTarget; // the fields of WebhookTargets.ts
  if (message === null) return false;
  await req.payload.update({ collection, id, data: asAskedAgain(Date.now()), req: systemWrite(req) });
  return true;
}
