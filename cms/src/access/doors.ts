import type { CollectionConfig, PayloadRequest } from 'payload';
import { idOf } from '../fields/id-of';
import { localeOf } from '../hooks/locale-of';
import type { Intent } from '../hooks/intents';
import { actorOf, type Actor } from './actors';
import { may } from './rights';
import { staff } from './rules';

/** The document that the panel shows, as far as the doors look at it; of an operation, what was sent. */
interface Shown {
  _status?: string;
  deletedAt?: string | null;
  department?: unknown;
}

/**
 * What the panel offers to whom for documents of a public kind, so that nobody types what would be refused.
 *
 * These are doors; the hooks are the walls. An operation that runs has passed `beforeOperation`, whose refusals say
 * why: here it only has to come from staff.
 */
export const doors: Required<Pick<CollectionConfig, 'access'>>['access'] = {
  read: staff,
  readVersions: staff,
  create: ({ req }) => (isRunning(req) ? staff({ req }) : may(actorOf(req), 'create')),
  update: ({ data, req }) => (isRunning(req) ? staff({ req }) : isOfferedToEdit(req, (data ?? {}) as Shown)), // as the panel shows it
  // Moving to the trash is an update that Payload asks about here as well; the panel offers it by a button of ours.
  delete: ({ data, req }) => isRunning(req) && Boolean((data as Shown | undefined)?.deletedAt) && staff({ req }),
};

/** Whether a field is open in the panel: translators get what differs by language only. */
export const openToAllButTranslators = ({ req }: { req: PayloadRequest }): boolean => {
  const actor = actorOf(req);
  return isRunning(req) || actor.kind !== 'person' || actor.role !== 'translator';
};

const isRunning = (req: PayloadRequest) => req.context.intent !== undefined;

function isOfferedToEdit(req: PayloadRequest, shown: Shown): boolean {
  const actor = actorOf(req);
  const intent: Intent = shown._status === 'published' ? 'publish' : 'save draft'; // the panel asks for each button
  return !shown.deletedAt && may(actor, intent) && isOwnPart(actor, shown, localeOf(req));
}

function isOwnPart(actor: Actor, { department }: Shown, locale: string): boolean {
  if (actor.kind !== 'person') return false;
  if (actor.role === 'translator') return locale !== 'sq';
  return actor.role !== 'author' || !department || idOf(department) === actor.department;
}
