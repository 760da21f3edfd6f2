import type { Locale } from '@gjakova/shared/locales';
import type { PublishedBody } from '@gjakova/shared/schemas/body';
import type { StoredBody } from '../workflow/stored-kinds';
import { presentCommon } from './common';
import { asked, textIn } from './stored';

/** What the public may know of a body of the municipality: fields are named one by one. */
export const presentBody = (body: StoredBody, locale: Locale): PublishedBody => ({
  kind: 'body',
  ...presentCommon(body, locale),
  bodyKind: asked(body.bodyKind),
  code: asked(body.code),
  duties: textIn(body.duties, locale),
});
