import type { Field, GlobalAfterChangeHook, GlobalBeforeChangeHook, GlobalConfig } from 'payload';
import type { GlobalKind } from '@gjakova/shared/kinds';
import { actorOf } from '../access/actors';
import { may } from '../access/rights';
import { staff } from '../access/rules';
import { systemWrite } from '../access/system-write';
import { sourceField } from '../fields/source-field';
import type { AskedOperation } from '../hooks/asked-operation';
import { refuseWrongForms } from '../hooks/wrong-forms';
import { inPanelLanguages } from '../messages/languages';
import { notAllowed } from '../messages/refuse';
import { refuseUnpresentable } from './refuse-unpresentable';

/**
 * What is there once, and is public as soon as it is saved: one editor may change it, and both sites look again.
 *
 * It has no drafts: restoring a version of a global skips validation.
 */
export function asSetting(kind: GlobalKind, fields: Field[]): GlobalConfig {
  return {
    slug: kind,
    label: inPanelLanguages(({ globals }) => globals[kind]),
    admin: { group: inPanelLanguages(({ groups }) => groups.settings) },
    access: { read: staff, update: ({ req }) => may(actorOf(req), 'publish'), readVersions: staff },
    fields: [...fields, sourceField],
    hooks: {
      beforeOperation: [refuseByRole, refuseWrongForms],
      beforeChange: [keepSource],
      afterChange: [refuseUnpresentable(kind), askToLookAgain(kind)],
    },
  };
}

/** Refuses by role also where access is overridden. */
function refuseByRole({ operation, req }: Omit<AskedOperation, 'args'>) {
  const isRead = ['read', 'readVersions', 'countVersions'].includes(operation);
  if (!isRead && !may(actorOf(req), 'publish')) throw notAllowed(req, ({ mayNot }) => mayNot);
}

/** Only the loader writes what it notes. */
const keepSource: GlobalBeforeChangeHook = ({ data, originalDoc, req }) => {
  const { source } = (originalDoc ?? {}) as { source?: object }; // Payload's type is `any`
  return actorOf(req).kind === 'loader' ? (data as object) : { ...(data as object), source };
};

/** Asks the publisher, through the outbox and in the same transaction, to look at a setting again. */
const askToLookAgain =
  (kind: GlobalKind): GlobalAfterChangeHook =>
  async ({ doc, req }) => {
    await req.payload.create({ collection: 'outbox', data: { kind, publicId: kind }, req: systemWrite(req) });
    return doc as object;
  };
