import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { sayWithLabels } from '../fields/label-at';
import { messagesFor } from '../messages/languages';
import { unclear } from '../messages/refuse';
import type { Messages } from '../messages/sq';
import type { DocumentInOneLanguage } from '../workflow/public-kinds';
import type { Intent } from './intents';

/** What is wrong with a field, drafts included: more than something missing. */
export interface Fault {
  /** With the place in a list: `amounts.1.validFrom`. */
  path: string;
  say: (texts: Messages['faults']) => string;
}

/** What is about to be saved, in the language of the request. */
export interface Checked<T> {
  /** As it will be, with what was not sent. */
  document: T;
  before: Partial<T>;
  /** Undefined for a new document. */
  id: string | undefined;
  wasPublic: boolean;
  req: PayloadRequest;
}

/** Finds what contradicts itself or other documents. The fields are those of its kind: workflow/stored-kinds.ts. */
export type Check = (checked: Checked<never>) => Fault[] | Promise<Fault[]>;

/** Moves change no text: what is there was checked when it was written. */
const moves: Intent[] = ['withdraw', 'trash', 'restore from trash'];

/** Refuses a save, drafts included, that contradicts itself: on each field, in the language of the panel. */
export function refuseContradictions(checks: Check[]): CollectionBeforeChangeHook<DocumentInOneLanguage> {
  return async ({ collection, data, originalDoc, req }) => {
    if (moves.includes(req.context.intent as Intent)) return data; // named by beforeOperation
    const wasPublic = Boolean(data.firstPublishedAt);
    const checked = { document: data, before: originalDoc ?? {}, id: originalDoc?.id, wasPublic, req };
    const faults: Fault[] = [];
    for (const check of checks) faults.push(...(await check(checked as never))); // the document is of the check's kind
    if (faults.length === 0) return data;
    const texts = messagesFor(req).faults;
    const errors = faults.map(({ path, say }) => ({ path, message: say(texts) }));
    throw unclear(req, () => sayWithLabels(req, collection.flattenedFields, errors), errors);
  };
}
