import type { Language } from '@payloadcms/translations';
import { en } from '@payloadcms/translations/languages/en';

/**
 * Payload's own texts in Albanian: English until each is translated here.
 *
 * Dates are numeric in the panel, because date-fns has no Albanian there.
 */
export const sq: Language = { dateFNSKey: 'en-US', translations: en.translations };
