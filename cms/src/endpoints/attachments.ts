import { addDataAndFileToRequest, APIError, type Endpoint, type PayloadRequest } from 'payload';
import { actorOf } from '../access/actors';
import { may } from '../access/rights';
import type { AttachmentRow } from '../files/attachment-rows';
import { removeUnnamedBytes } from '../files/sweep';
import { factsOf, megabytes } from '../hooks/attachments';
import { messagesFor } from '../messages/languages';
import { notAllowed, refusal } from '../messages/refuse';
import { forStaff } from './for-staff';

const collection = 'attachments';

/**
 * Two of Payload's own endpoints, as the panel asks them. A file is opened before the transaction begins, in which all
 * who write would wait for it; and its bytes go once it is committed that no row names them.
 */
export const attachmentEndpoints: Endpoint[] = [
  {
    path: '/',
    method: 'post',
    handler: forStaff(async (req) => {
      if (!may(actorOf(req), 'create')) throw notAllowed(req, ({ mayNot }) => mayNot);
      await readUpload(req);
      await factsOf(req);
      const { data = {}, file } = req;
      const doc = await req.payload.create({ collection, data, file, depth: 0, overrideAccess: false, req });
      return Response.json(
        {
          doc,
          message: req.t('general:successfullyCreated', { label: messagesFor(req).collections.attachments.singular }),
        },
        { status: 201 },
      );
    }),
  },
  {
    path: '/:id',
    method: 'delete',
    handler: forStaff(async (req) => {
      const id = String(req.routeParams?.id);
      const doc = await req.payload.delete({ collection, id, depth: 0, overrideAccess: false, req });
      const { sha256 } = doc as unknown as AttachmentRow; // the fields of Attachments.ts
      if (sha256) await removeUnnamedBytes(req.payload, sha256);
      return Response.json({ doc, message: req.t('general:deletedSuccessfully') });
    }),
  },
];

/** Reads the form with the file. Payload stops at what is too large, in English. */
async function readUpload(req: PayloadRequest) {
  try {
    await addDataAndFileToRequest(req);
  } catch (error) {
    const isTooLarge = error instanceof APIError && error.status === 413;
    if (!isTooLarge) throw error;
    throw refusal(req, 413, ({ files }) => files.tooLarge(megabytes));
  }
}
