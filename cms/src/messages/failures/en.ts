import type { failuresInAlbanian } from './sq';

/** Why a target cannot be told, in English. */
export const failuresInEnglish: typeof failuresInAlbanian = {
  status: (status) => `answers ${status}`,
  timeout: (seconds) => `does not answer within ${seconds} s`,
  unreachable: 'cannot be reached',
  redirect: 'answers with a redirect, which is not followed',
  gone: 'answers that it no longer exists (410)',
};
