import type { Endpoint, PayloadRequest } from 'payload';
import { sha256Schema } from '@gjakova/shared/schemas/file';
import { findAttachments } from '../files/attachment-rows';
import { isPublicFile } from '../files/users-of-file';
import { refusal } from '../messages/refuse';
import { answerWithFile } from './answer-with-file';
import { forService } from './for-service';

/**
 * GET /api/files/<sha256> gives the publisher the bytes of a file that a public document names. That a draft names one
 * is told nobody: what is not public is not there.
 */
export const filesEndpoint: Endpoint = {
  path: '/files/:sha256',
  method: 'get',
  handler: forService('publisher', async (req) => {
    const { data: sha256 } = sha256Schema.safeParse(req.routeParams?.sha256);
    if (!sha256 || !(await isPublic(req, sha256))) throw refusal(req, 404, ({ files }) => files.notPublic);
    return answerWithFile(req, sha256, `${sha256}.pdf`);
  }),
};

async function isPublic(req: PayloadRequest, sha256: string): Promise<boolean> {
  const rows = await findAttachments(req, 'sha256', [sha256]);
  return (
    rows.length > 0 &&
    isPublicFile(
      req,
      rows.map(({ id }) => id),
    )
  );
}
