import { en } from '@payloadcms/translations/languages/en';
import { withOwnTexts } from './own-texts';
import { authentication } from './sq/authentication';
import { error } from './sq/error';
import { fields } from './sq/fields';
import { general } from './sq/general';
import { localization, operators, validation } from './sq/questions';
import { version } from './sq/version';

/**
 * Payload's own texts in Albanian: what people see here. In English is what the panel does not show, such as uploads.
 *
 * Dates are numeric in the panel, because date-fns has no Albanian there.
 */
export const sq = withOwnTexts(en, {
  authentication,
  error,
  fields,
  general,
  localization,
  operators,
  validation,
  version,
});
