import type { Endpoint, Payload } from 'payload';
import { forAnyService } from './for-service';

const longestWaitMs = 60_000;

/** GET /api/healthz: 200 `{ status: 'ok' }`, or 503 with what is wrong. */
export const healthzEndpoint: Endpoint = {
  path: '/healthz',
  method: 'get',
  handler: forAnyService(async ({ payload }) => {
    const problems = await problemsOf(payload);
    if (problems.length === 0) return Response.json({ status: 'ok' });
    return Response.json({ status: 'problems', problems }, { status: 503 });
  }),
};

/** What keeps publications from reaching the publisher. A database that does not answer is an error by itself. */
async function problemsOf(payload: Payload): Promise<string[]> {
  const longAgo = new Date(Date.now() - longestWaitMs).toISOString();
  const { docs } = await payload.find({
    collection: 'outbox',
    where: { number: { exists: false }, createdAt: { less_than: longAgo } },
    sort: 'id',
    limit: 1,
    pagination: false,
  });
  if (docs.length === 0) return [];
  return [`The outbox has entries older than ${longestWaitMs / 1000} s without a number: no process numbers them.`];
}
