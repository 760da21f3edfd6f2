import type { PayloadRequest } from 'payload';
import { openBytes } from '../files/file-store';
import { refusal } from '../messages/refuse';

/**
 * The bytes of a file as they are read, named for whoever saves them.
 *
 * @throws refusal: 404 where they are not on the disk
 */
export async function answerWithFile(req: PayloadRequest, sha256: string, name: string): Promise<Response> {
  const opened = await openBytes(sha256);
  if (!opened) {
    req.payload.logger.error(`The bytes of the file "${sha256}" are missing. Restore the attachments from a backup.`);
    throw refusal(req, 404, ({ files }) => files.bytesMissing);
  }
  const headers = {
    'content-type': 'application/pdf',
    'content-length': String(opened.size),
    'content-disposition': `inline; filename="${name}"`,
    'cache-control': 'private, no-cache',
    'x-content-type-options': 'nosniff',
    etag: `"${sha256}"`,
  };
  return new Response(opened.body, { headers });
}
