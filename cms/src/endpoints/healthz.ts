import type { Endpoint } from 'payload';
import { panelLocaleOf } from '../messages/languages';
import { sayTrouble } from '../messages/say-trouble';
import { troublesNow } from '../workflow/troubles';
import { forAnyService } from './for-service';

/**
 * GET /api/healthz: 200 `{ status: 'ok' }`, or 503 with what keeps publications from the public, until it ends.
 *
 * A database that does not answer is an error by itself.
 */
export const healthzEndpoint: Endpoint = {
  path: '/healthz',
  method: 'get',
  handler: forAnyService(async (req) => {
    const problems = (await troublesNow(req)).map((trouble) => sayTrouble(panelLocaleOf(req), trouble));
    if (problems.length === 0) return Response.json({ status: 'ok' });
    return Response.json({ status: 'problems', problems }, { status: 503 });
  }),
};
