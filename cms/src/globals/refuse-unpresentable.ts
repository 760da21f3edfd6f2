import type { GlobalAfterChangeHook } from 'payload';
import type { GlobalKind } from '@gjakova/shared/kinds';
import { formSchemas } from '@gjakova/shared/schemas/forms';
import { messagesFor } from '../messages/languages';
import { unclear } from '../messages/refuse';
import { presentGlobal } from '../presenters/globals';
import { readGlobal } from '../workflow/read-global';

/** Refuses a setting that no page could show, in any language, on its fields: an address that is none, a hidden sign. */
export const refuseUnpresentable =
  (kind: GlobalKind): GlobalAfterChangeHook =>
  async ({ doc, req }) => {
    const forms = Object.values(presentGlobal(kind, await readGlobal(req, kind)));
    const issues = forms.flatMap((form) => formSchemas[kind].safeParse(form).error?.issues ?? []);
    if (issues.length === 0) return doc as object;
    const { controlCharacter, notPresentable } = messagesFor(req).refusals;
    const told = issues.map(({ path, message }): [string, string] => [
      path.join('.'),
      message === 'holds a control character' ? controlCharacter : notPresentable,
    ]);
    const errors = [...new Map(told)].map(([path, message]) => ({ path, message })); // one for all languages
    throw unclear(req, () => errors[0].message, errors);
  };
