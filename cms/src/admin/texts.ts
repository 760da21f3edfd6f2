import type { Messages } from '../messages/sq';

/** What our buttons and dialogs say, in one language. */
export type Texts = Messages['workflow']['panel'] & { reasons: Messages['options']['withdrawalReason'] };

/** The same by the language of the panel. */
export type TextsByLanguage = Record<string, Texts>;
