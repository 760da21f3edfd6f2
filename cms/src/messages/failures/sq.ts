/** Why a target cannot be told, in Albanian. */
export const failuresInAlbanian = {
  status: (status: number) => `përgjigjet me ${status}`,
  timeout: (seconds: number) => `nuk përgjigjet brenda ${seconds} s`,
  unreachable: 'nuk arrihet',
  redirect: 'përgjigjet me ridrejtim, i cili nuk ndiqet',
  gone: 'përgjigjet se nuk ekziston më (410)',
};
