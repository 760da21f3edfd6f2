import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload';
import { largestFile } from '@gjakova/shared/schemas/file';
import { actorOf } from '../access/actors';
import { may } from '../access/rights';
import { keepBytes } from '../files/file-store';
import { inspectUpload, type FileFacts } from '../files/inspected';
import { usersOfFile } from '../files/users-of-file';
import { messagesFor } from '../messages/languages';
import { notAllowed, notPossible, unclear } from '../messages/refuse';
import type { Messages } from '../messages/sq';
import { canonical } from '../workflow/digest';
import type { AskedOperation } from './asked-operation';

/** The arguments of an operation that writes. Payload has one type for each operation. */
interface Asked {
  id?: string;
  duplicateFromID?: string;
  data?: Record<string, unknown>;
}

/** Refuses, on every path, whoever may not, what is no PDF of ours, and other bytes for a file that there is. */
export async function guardAttachments({ args, operation, req }: AskedOperation): Promise<undefined> {
  const { id, duplicateFromID, data } = args as Asked;
  if (operation === 'create') {
    refuseUnless(req, !duplicateFromID && may(actorOf(req), 'create'));
    await takeIn(req, data);
  } else if (operation === 'update' || operation === 'delete') {
    if (!id) throw notAllowed(req, ({ oneByOne }) => oneByOne);
    refuseUnless(req, may(actorOf(req), operation === 'update' ? 'create' : 'withdraw'));
    if (operation === 'update' && req.file) throw bad(req, ({ stays }) => stays);
  }
  req.context.intent = operation;
}

function refuseUnless(req: PayloadRequest, isAllowed: boolean) {
  if (!isAllowed) throw notAllowed(req, ({ mayNot }) => mayNot);
}

/** Names the file as readers will, so that what somebody called it at home stays there. */
async function takeIn(req: PayloadRequest, data: Asked['data']) {
  const facts = await factsOf(req);
  req.context.facts = facts;
  if (req.file) Object.assign(req.file, { name: facts.name, mimetype: 'application/pdf' });
  if (data && !data.title) data.title = facts.name;
}

/**
 * What the file of a request is.
 *
 * @throws refusal with the fault, on the field of the file
 */
export async function factsOf(req: PayloadRequest): Promise<FileFacts> {
  const { file } = req;
  if (!file) throw bad(req, ({ missing }) => missing);
  const facts = await inspectUpload(file);
  if ('fault' in facts) {
    const { fault } = facts;
    throw bad(req, (texts) => (fault === 'tooLarge' ? texts.tooLarge(megabytes) : texts[fault]));
  }
  return facts;
}

/** How large a file may be, as people say it. */
export const megabytes = largestFile / 1_000_000;

/** A refusal that the panel shows beside the file. */
function bad(req: PayloadRequest, say: (texts: Messages['refusals']['files']) => string) {
  const message = say(messagesFor(req).refusals.files);
  return unclear(req, () => message, [{ path: 'file', message }]);
}

/** What is said of a file when it is made: all but its title. */
const factsThatStay = [
  'language',
  'isAccessible',
  'isScan',
  'name',
  'pages',
  'sha256',
  'filename',
  'filesize',
  'mimeType',
];

/** Keeps the bytes before their row commits, and afterwards what is said of them. */
export const keepFile: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation === 'create') {
    const facts = req.context.facts as FileFacts; // found by guardAttachments for this operation
    await keepBytes(facts.sha256, (req.file as { data: Buffer }).data); // there is one: see there
    return { ...data, ...facts };
  }
  const before = (originalDoc ?? {}) as Record<string, unknown>; // Payload's type is `any`
  const changed = factsThatStay.find(
    (name) => name in data && canonical((data as typeof before)[name]) !== canonical(before[name]),
  );
  if (!changed) return data;
  const message = messagesFor(req).refusals.files.stays;
  throw unclear(req, () => message, [{ path: changed, message }]);
};

/** Nobody deletes what a document names, or did: an earlier version may come back. */
export const keepUsedFile: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const users = await usersOfFile(req, String(id));
  if (users.length > 0) throw notPossible(req, ({ files }) => files.used(users.join(', ')));
};
