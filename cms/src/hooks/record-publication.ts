import type { CollectionAfterChangeHook, PayloadRequest } from 'payload';
import { actorOf } from '../access/actors';
import { may } from '../access/rights';
import { systemWrite } from '../access/system-write';
import { writeSystemFields } from '../database/write-system-fields';
import { notAllowed, notPossible } from '../messages/refuse';
import { digestOf } from '../workflow/digest';
import { isPublic, type PublicDocument, type PublicKind } from '../workflow/public-kinds';
import { readLatest, readMainRow } from '../workflow/read-document';
import { addReview, latestPublication } from '../workflow/reviews';
import { leaveAddresses, refuseTakenAddresses, takeAddresses } from './addresses';
import { refuseWithoutApproval } from './approval';
import { refuseCircle } from './circles';
import { publicUsers } from './public-references';
import { refuseUnready } from './readiness';

/**
 * Judges every save by what it did, and records it: in the same transaction, so that an error undoes the save.
 *
 * What happened is read from the main row and compared with the last publication. The intent is not asked: it was
 * named before the save, without the merged document and its other languages.
 */
export function recordPublication(kind: PublicKind): CollectionAfterChangeHook<PublicDocument> {
  return async ({ doc, previousDoc, req }) => {
    const document = await readMainRow(req, kind, doc.id);
    const last = await latestPublication(req, doc.id);
    const wasPublic = last?.state === 'published';

    if (isPublic(document) && !(wasPublic && last.digest === digestOf(document))) {
      const times = await publish(req, kind, document, (previousDoc as PublicDocument | undefined)?.editedBy ?? []);
      return { ...doc, ...times };
    } else if (!isPublic(document) && wasPublic) {
      await withdraw(req, kind, document);
    } else {
      await refuseWhatCouldNotBePublic(req, kind, await readLatest(req, kind, doc.id));
    }
    return doc;
  };
}

/**
 * Gives when it was published, now and first.
 *
 * @param editedBy who wrote since the last publication
 */
async function publish(req: PayloadRequest, kind: PublicKind, document: PublicDocument, editedBy: string[]) {
  if (!may(actorOf(req), 'publish')) throw notAllowed(req, ({ mayNot }) => mayNot);
  await refuseUnready(req, kind, document);
  await refuseEnd(req, kind, document);
  await refuseCircle(req, kind, document, readMainRow);
  await refuseTakenAddresses(req, kind, document);
  await refuseWithoutApproval(req, kind, document, editedBy);
  await takeAddresses(req, kind, document);
  await addReview(req, kind, document, 'published');
  const now = new Date().toISOString();
  const times = { publishedAt: now, firstPublishedAt: document.firstPublishedAt ?? now };
  await writeSystemFields(req, kind.collection, document.id, times);
  await askToLookAgain(req, kind, document);
  return times;
}

/** What public documents require must not end by itself. */
async function refuseEnd(req: PayloadRequest, kind: PublicKind, document: PublicDocument) {
  const { when, say } = kind.ends ?? {};
  if (!say || !when?.(document)) return;
  const users = await publicUsers(req, kind, document.id);
  if (users.length > 0) throw notPossible(req, ({ endsWhileUsed }) => endsWhileUsed[say](users.join(', ')));
}

async function withdraw(req: PayloadRequest, kind: PublicKind, document: PublicDocument) {
  const reason = document.withdrawalReason;
  if (!may(actorOf(req), 'withdraw')) throw notAllowed(req, ({ mayNot }) => mayNot);
  if (!reason) throw notPossible(req, ({ reasonMissing }) => reasonMissing);
  const users = await publicUsers(req, kind, document.id);
  if (users.length > 0) throw notPossible(req, ({ stillUsed }) => stillUsed(users.join(', ')));
  await leaveAddresses(req, document.id);
  await addReview(req, kind, document, 'withdrawn', reason);
  await askToLookAgain(req, kind, document);
}

/** What people work on may be unfinished; what can never become public they are told at once. */
async function refuseWhatCouldNotBePublic(req: PayloadRequest, kind: PublicKind, draft: PublicDocument) {
  await refuseCircle(req, kind, draft, readLatest);
  await refuseTakenAddresses(req, kind, draft);
}

/** Asks the publisher, through the outbox, to look at a document again. The number comes later: outbox/number.ts. */
async function askToLookAgain(req: PayloadRequest, { kind }: PublicKind, { id }: PublicDocument) {
  await req.payload.create({ collection: 'outbox', data: { kind, publicId: id }, req: systemWrite(req) });
}
