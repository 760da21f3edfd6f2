import type { Endpoint } from 'payload';
import { panelLocaleOf } from '../messages/languages';
import { sayTrouble } from '../messages/say-trouble';
import { troublesNow } from '../workflow/troubles';
import { forStaff } from './for-staff';

/** The answer of `trouble`: a sentence for each thing that is wrong, in the language of the panel. */
export interface TroubleAnswer {
  sentences: string[];
}

/** GET /api/trouble tells staff what keeps publications from the public at this moment. */
export const troubleEndpoint: Endpoint = {
  path: '/trouble',
  method: 'get',
  handler: forStaff(async (req) => {
    const sentences = (await troublesNow(req)).map((trouble) => sayTrouble(panelLocaleOf(req), trouble));
    const answer: TroubleAnswer = { sentences };
    return Response.json(answer, { headers: { 'cache-control': 'no-store' } });
  }),
};
