import type { PayloadRequest } from 'payload';
import { unclear } from '../messages/refuse';

/** What somebody wants with a document of a public kind. */
export type Intent =
  | 'read'
  | 'create'
  | 'save draft'
  | 'publish'
  | 'withdraw'
  | 'trash'
  | 'restore from trash'
  | 'restore version'
  | 'duplicate'
  | 'delete'
  | 'change many'
  // Steps of the workflow, which change no text: workflow/endpoints.ts.
  | 'submit'
  | 'review';

/** The arguments of an operation, as far as they tell what is wanted. Payload has one type for each operation. */
export interface OperationArgs {
  id?: string;
  where?: unknown;
  draft?: boolean;
  trash?: boolean;
  duplicateFromID?: string;
  publishSpecificLocale?: string;
  unpublishAllLocales?: boolean | string;
  data?: { _status?: string; deletedAt?: string | null; [field: string]: unknown };
}

/**
 * Names what an operation is about to do.
 *
 * A save that could be two things is refused: a plain PATCH over a newer draft withdraws the document, over a
 * published one it publishes.
 */
export function intentOf(req: PayloadRequest, operation: string, args: OperationArgs): Intent {
  if (args.publishSpecificLocale) throw unclear(req, ({ allLanguagesAtOnce }) => allLanguagesAtOnce);
  switch (operation) {
    case 'create':
      return creation(req, args);
    case 'update':
      return args.id ? change(req, args) : 'change many';
    case 'delete':
      return args.id ? 'delete' : 'change many';
    case 'restoreVersion':
      if (!args.draft) throw unclear(req, ({ restoreAsDraft }) => restoreAsDraft);
      return 'restore version';
    default:
      return 'read';
  }
}

function creation(req: PayloadRequest, { duplicateFromID, draft, data }: OperationArgs): Intent {
  if (data?.deletedAt) throw unclear(req, ({ notInTrash }) => notInTrash);
  if (duplicateFromID) return 'duplicate';
  return !draft && data?._status === 'published' ? 'publish' : 'create';
}

function change(req: PayloadRequest, { trash, draft, unpublishAllLocales, data = {} }: OperationArgs): Intent {
  if (trash || data.deletedAt) return moveInOrOutOfTrash(req, data, Boolean(trash), Boolean(draft));
  // With `draft` too: Payload publishes then, whatever the flag says.
  if (data._status === 'published') return 'publish';
  if (draft && !unpublishAllLocales) return 'save draft';
  if (data._status !== 'draft') throw unclear(req, ({ unclearSave }) => unclearSave);
  if (!hasOnly(data, ['_status', 'withdrawalReason'])) throw unclear(req, ({ withdrawalOnly }) => withdrawalOnly);
  return 'withdraw';
}

function moveInOrOutOfTrash(
  req: PayloadRequest,
  data: NonNullable<OperationArgs['data']>,
  isInTrash: boolean,
  draft: boolean,
): Intent {
  if (draft) throw unclear(req, ({ trashMoves }) => trashMoves);
  if (!isInTrash && hasOnly(data, ['deletedAt', 'withdrawalReason'])) return 'trash';
  if (data.deletedAt === null && data._status === 'draft' && hasOnly(data, ['deletedAt', '_status']))
    return 'restore from trash';
  throw unclear(req, ({ trashMoves }) => trashMoves);
}

const hasOnly = (data: object, allowed: string[]) => Object.keys(data).every((field) => allowed.includes(field));
