import { placeOf, type Address } from '../content/addresses.ts';
import type { Applied } from './apply-documents.ts';
import type { Publisher } from './publisher.ts';
import type { RecordedRead } from './read-store.ts';

/** The pages to render after documents were applied: new ones, and those that made a read whose result has changed. */
export function affectedPages(publisher: Publisher, applied: Applied): Address[] {
  const pages = new Map<string, Address>();
  const add = (address: Address) => pages.set(placeOf(address), address);

  const { reads } = publisher;
  const candidates = [
    ...[...applied.keys].flatMap((key) => reads.find(key) ?? []),
    ...[...applied.prefixes].flatMap((prefix) => reads.findByPrefix(prefix)),
  ];
  readersOf(publisher, candidates).forEach(add);
  applied.present.filter((address) => isNew(publisher, address)).forEach(add);
  return [...pages.values()];
}

/** The pages that made one of these reads, if it gives something else by now. */
export function readersOf({ reads, releases, renderer }: Publisher, candidates: RecordedRead[]): Address[] {
  const changed = candidates.filter((read) => renderer.read(read.key).digest !== read.digest);
  const pages = new Set(changed.flatMap((read) => reads.pagesOf(read.id)));
  return [...pages].map((page) => releases.addressOf(page));
}

/** Not shown yet, or shown as something else (a document where a tombstone was). */
function isNew({ releases }: Publisher, address: Address): boolean {
  const page = releases.pageAt(address.site, address.path);
  if (page === undefined || !releases.isShown(address.site, address.path)) return true;
  return JSON.stringify(releases.addressOf(page)) !== JSON.stringify(address);
}
