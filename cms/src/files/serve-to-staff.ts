import type { PayloadRequest, UploadConfig } from 'payload';
import { staff } from '../access/rules';
import { answerWithFile } from '../endpoints/answer-with-file';
import { refusal } from '../messages/refuse';
import { findAttachments } from './attachment-rows';

type Handler = NonNullable<UploadConfig['handlers']>[number];

/** GET /api/attachments/file/<name> shows staff a file, also one that no public document names yet. */
export const serveToStaff: Handler = async (req: PayloadRequest, { params: { filename } }) => {
  const [row] = staff({ req }) ? await findAttachments(req, 'filename', [filename]) : [];
  if (!row?.sha256 || !row.name) throw refusal(req, 404, ({ files }) => files.bytesMissing);
  return answerWithFile(req, row.sha256, row.name);
};
