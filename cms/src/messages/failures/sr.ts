import type { failuresInAlbanian } from './sq';

/** Why a target cannot be told, in Serbian. */
export const failuresInSerbian: typeof failuresInAlbanian = {
  status: (status) => `odgovara sa ${status}`,
  timeout: (seconds) => `ne odgovara u roku od ${seconds} s`,
  unreachable: 'nije dostupno',
  redirect: 'odgovara preusmerenjem, koje se ne prati',
  gone: 'odgovara da više ne postoji (410)',
};
