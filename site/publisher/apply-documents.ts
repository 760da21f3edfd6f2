import { addressesOf, ownAddresses, placeOf, presentAddresses, type Address } from '../content/addresses.ts';
import { candidatesOf, readsThatSee, type Candidates } from '../content/candidates.ts';
import { nameOf, type Document } from '../content/document.ts';
import type { DocumentStore } from '../content/document-store.ts';
import { listingsOfGroup } from '../content/listing-addresses.ts';
import type { ReadKey } from '../content/reads.ts';
import { Refusal } from './refusal.ts';

/** What applying documents leaves to be done: reads to make again, pages that are there, pages that are no more. */
export interface Applied {
  keys: Set<ReadKey>;
  /** Beginnings of keys. */
  prefixes: Set<ReadKey>;
  present: Address[];
  gone: Address[];
}

/**
 * Stores the changed documents and names, from the changes alone, the reads and pages that they can concern.
 *
 * @throws Refusal if a document would take the address of another
 */
export function applyDocuments(documents: DocumentStore, changes: Document[]): Applied {
  const [keys, prefixes] = [new Set<ReadKey>(), new Set<ReadKey>()];
  const places = new Map<string, Address>();
  for (const after of changes) {
    const before = documents.find(after.kind, after.publicId);
    const candidates = candidatesOf(before, after);
    const turned = groupsThatTurn(documents, candidates, () => documents.replace(after));
    for (const key of [...candidates.keys, ...turned.flatMap(readsThatSee)]) keys.add(key);
    for (const prefix of candidates.prefixes) prefixes.add(prefix);
    const own = [before, after].flatMap((version) => (version ? ownAddresses(version) : []));
    for (const address of [...own, ...turned.flatMap(listingsOfGroup)]) places.set(placeOf(address), address);
  }
  for (const document of changes) refuseTakenAddress(documents, document);
  return { keys, prefixes, ...addressesNow(documents, [...places.values()]) };
}

/** The groups that get their first member by a change, or lose their last one. */
function groupsThatTurn(documents: DocumentStore, { comings }: Candidates, change: () => void): string[] {
  const had = comings.map((group) => documents.hasMembers(group));
  change();
  return comings.filter((group, index) => documents.hasMembers(group) !== had[index]);
}

/** A page can show one document only. */
export function refuseTakenAddress(documents: DocumentStore, document: Document): void {
  for (const { site, path } of presentAddresses(document)) {
    const isThere = (other: Document) =>
      presentAddresses(other).some((there) => there.site === site && there.path === path);
    const other = documents.findByPath(path).find((found) => nameOf(found) !== nameOf(document) && isThere(found));
    if (other)
      throw new Refusal('address', `The address "${path}" of ${nameOf(document)} belongs to ${nameOf(other)}.`);
  }
}

/** Of all addresses that the documents had or have: those that are there at present, and those that are not. */
function addressesNow(documents: DocumentStore, places: Address[]): { present: Address[]; gone: Address[] } {
  const present: Address[] = [];
  const gone: Address[] = [];
  for (const place of places) {
    const now = place.group ? listedNow(documents, place) : shownNow(documents, place);
    if (now) present.push(now);
    else gone.push(place);
  }
  return { present, gone };
}

/** A listing is there as long as it has something to list. */
const listedNow = (documents: DocumentStore, place: Address): Address | undefined =>
  documents.groupsUnder(`${place.locale}/${place.group}`).length > 0 ? place : undefined;

/** The document that has this address, or what another has left there. */
const shownNow = (documents: DocumentStore, place: Address): Address | undefined =>
  addressesOf(documents.findByPath(place.path)).find((address) => placeOf(address) === placeOf(place));
