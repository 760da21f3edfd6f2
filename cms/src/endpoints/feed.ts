import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { unclear } from '../messages/refuse';
import { changesAfter } from '../outbox/changes';
import { snapshot } from '../outbox/snapshot';
import { noteAsk } from '../workflow/publisher-asks';
import { forService } from './for-service';
import { answerInLines } from './lines';

const cursor = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number);
const askAgain = z.coerce
  .number()
  .int()
  .positive()
  .max(24 * 60 * 60_000);

/**
 * GET /api/snapshot: all that is public. GET /api/changes?after=<n>: what has changed since, at most 500 entries.
 *
 * Lines of JSON, as shared/src/schemas/feed.ts says. `changes?…&again=<ms>` says when the publisher asks again, so
 * that its silence can be told.
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
      const again = askAgain.safeParse(req.searchParams.get('again') || undefined);
      await note(req, again.data ?? 0);
      const { header, groups } = await changesAfter(req.payload, after.data);
      return answerInLines([[header, ...groups]]);
    }),
  },
];

/** A disk that is full must not keep the publisher from reading. */
async function note(req: PayloadRequest, askAgainMs: number) {
  await noteAsk(req, askAgainMs).catch((err: unknown) => {
    req.payload.logger.warn({ err, msg: 'It was not noted that the publisher has asked.' });
  });
}
