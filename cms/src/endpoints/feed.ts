import type { Endpoint } from 'payload';
import { z } from 'zod';
import { unclear } from '../messages/refuse';
import { changesAfter } from '../outbox/changes';
import { snapshot } from '../outbox/snapshot';
import { forService } from './for-service';
import { answerInLines } from './lines';

const cursor = z.coerce.number().int().nonnegative();

/**
 * GET /api/snapshot: all that is public. GET /api/changes?after=<n>: what has changed since, at most 500 entries.
 *
 * Lines of JSON, as shared/src/schemas/feed.ts says.
 */
export const feedEndpoints: Endpoint[] = [
  {
    path: '/snapshot',
    method: 'get',
    handler: forService('publisher', (req) => answerInLines(snapshot(req.payload))),
  },
  {
    path: '/changes',
    method: 'get',
    handler: forService('publisher', async (req) => {
      const after = cursor.safeParse(req.searchParams.get('after') || undefined);
      if (!after.success) throw unclear(req, ({ invalidCursor }) => invalidCursor);
      const { header, groups } = await changesAfter(req.payload, after.data);
      return answerInLines([[header, ...groups]]);
    }),
  },
];
