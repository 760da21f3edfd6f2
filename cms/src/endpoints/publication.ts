import type { Endpoint, PayloadRequest } from 'payload';
import { locales, type Locale } from '@gjakova/shared/locales';
import { messagesFor, panelLocaleOf } from '../messages/languages';
import { sayPublication, type Said } from '../messages/say-publication';
import type { PublicationState } from '../workflow/publication-state';
import type { PublicKind } from '../workflow/public-kinds';
import { readPublication } from '../workflow/read-publication';
import { forStaff } from './for-staff';

/** What the panel shows of a document in one language. */
export interface ShownPublication extends Said {
  locale: Locale;
  /** What the panel calls the language. */
  language: string;
  state: PublicationState['state'];
}

/** The answer of `publication`: one line for each language. */
export interface PublicationAnswer {
  isWaiting: boolean;
  lines: ShownPublication[];
}

/** GET /api/<collection>/<id>/publication tells staff what became of the latest publication, in their language. */
export const publicationEndpoint = (kind: PublicKind): Endpoint => ({
  path: '/:id/publication',
  method: 'get',
  handler: forStaff(async (req) => {
    const states = await readPublication(req, kind, String(req.routeParams?.id));
    const lines = locales.map((locale) => lineFor(req, locale, states[locale]));
    const answer: PublicationAnswer = { isWaiting: lines.some(({ state }) => state === 'waiting'), lines };
    return Response.json(answer, { headers: { 'cache-control': 'no-store' } });
  }),
});

function lineFor(req: PayloadRequest, locale: Locale, told: PublicationState): ShownPublication {
  const language = messagesFor(req).options.locales[locale];
  return { locale, language, state: told.state, ...sayPublication(panelLocaleOf(req), told) };
}
