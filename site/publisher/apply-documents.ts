import { addressesOf, placeOf, presentAddresses, type Address } from '../content/addresses.ts';
import { nameOf, type Document } from '../content/document.ts';
import type { DocumentStore } from '../content/document-store.ts';
import { candidatesOf, type ReadKey } from '../content/reads.ts';
import { Refusal } from './refusal.ts';

/** What applying documents leaves to be done: reads to make again, pages that are there, pages that are no more. */
export interface Applied {
  keys: Set<ReadKey>;
  present: Address[];
  gone: Address[];
}

/**
 * Stores the changed documents and names, from the changes alone, the reads and pages that they can concern.
 *
 * @throws Refusal if a document would take the address of another
 */
export function applyDocuments(documents: DocumentStore, changes: Document[]): Applied {
  const keys = new Set<ReadKey>();
  const places = new Map<string, Address>();
  for (const after of changes) {
    const before = documents.find(after.kind, after.publicId);
    for (const key of candidatesOf(before, after)) keys.add(key);
    const versions = before ? [before, after] : [after];
    for (const version of versions) {
      for (const address of addressesOf([version])) places.set(placeOf(address), address);
    }
    documents.replace(after);
  }
  for (const document of changes) refuseTakenAddress(documents, document);
  return { keys, ...addressesNow(documents, [...places.values()]) };
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
    const now = addressesOf(documents.findByPath(place.path)).find((address) => placeOf(address) === placeOf(place));
    if (now) present.push(now);
    else gone.push(place);
  }
  return { present, gone };
}
