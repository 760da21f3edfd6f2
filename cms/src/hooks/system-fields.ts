import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { actorOf } from '../access/actors';
import type { DocumentInOneLanguage, PublicKind } from '../workflow/public-kinds';
import { readTimes } from '../workflow/read-document';
import type { Intent } from './intents';

type Saved = Partial<DocumentInOneLanguage>;
const moves: Intent[] = ['withdraw', 'trash', 'restore from trash']; // they change no text

/** Keeps system fields out of people's hands: whatever is sent, they are what our hooks make of them. */
export function keepSystemFields(kind: PublicKind): CollectionBeforeChangeHook<DocumentInOneLanguage> {
  return async ({ data, originalDoc, req }) => {
    const intent = req.context.intent as Intent; // named by beforeOperation for this operation
    const before: Saved = originalDoc ?? {};
    const main = before.id ? await readTimes(req, kind, before.id) : undefined;
    data.editedBy = editorsAfter(req, intent, before, data);
    data.withdrawalReason = reasonAfter(intent, before, data);
    data.firstPublishedAt = main?.firstPublishedAt ?? null;
    data.publishedAt = main?.publishedAt ?? null;
    if (actorOf(req).kind !== 'loader') data.source = before.source;
    return data;
  };
}

/** Who has written since the last publication. */
function editorsAfter(req: PayloadRequest, intent: Intent, before: Saved, sent: Saved): string[] {
  if (intent === 'publish') return [];
  const editors = new Set(before.editedBy ?? []);
  // Who wrote the restored text counts as well: `sent` is the stored version, nobody sent it.
  if (intent === 'restore version') for (const id of sent.editedBy ?? []) editors.add(id);
  const actor = actorOf(req);
  if (actor.kind === 'person' && !moves.includes(intent)) editors.add(actor.id);
  return [...editors];
}

/** A reason is given with a withdrawal or the move to the trash, stays with what is gone, and ends with the next publication. */
function reasonAfter(intent: Intent, before: Saved, sent: Saved): Saved['withdrawalReason'] {
  if (intent === 'publish') return null;
  return (moves.includes(intent) ? sent.withdrawalReason : null) ?? before.withdrawalReason ?? null;
}
