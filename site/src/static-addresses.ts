import { addressesOf, fixedAddresses, type Address } from '../content/addresses.ts';
import { snapshotDocuments } from './snapshot.ts';

/** All pages of the site that is being built statically. */
export function addressesOfSite(): Address[] {
  const all = [...fixedAddresses(), ...addressesOf(snapshotDocuments())];
  return all.filter((address) => address.site === import.meta.env.SITE_NAME);
}
