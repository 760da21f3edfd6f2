import { isPage, placeOf, type Address } from '../content/addresses.ts';
import { bodyOf, digestOf, type Answer } from './body.ts';
import { internalLinks, type Link } from './links.ts';
import { moments } from './moments.ts';
import type { Publisher } from './publisher.ts';
import { Refusal } from './refusal.ts';

/** What a release, or a part of one, has cost. */
export interface Work {
  /** Calls of `app.render` for pages; files that programs read are not counted. */
  rendered: number;
  /** Pages whose bytes have changed. */
  written: number;
  removed: number;
}

export const noWork: Work = { rendered: 0, written: 0, removed: 0 };

export const sumOf = (one: Work, other: Work): Work => ({
  rendered: one.rendered + other.rendered,
  written: one.written + other.written,
  removed: one.removed + other.removed,
});

/**
 * Renders the pages into the release; a page is written only if its bytes have changed.
 *
 * @throws Refusal if a template fails, or a link leads nowhere
 */
export async function renderPages(publisher: Publisher, release: number, addresses: Address[]): Promise<Work> {
  const before = publisher.renderer.rendered;
  const links = new Map<string, Link & { from: string }>();
  let written = 0;
  for (const address of addresses) {
    const { answer, reads } = await publisher.renderer.render(address);
    moments.rendering.publish({ release, path: address.path });
    const page = publisher.releases.addPage(address.site, address.path, address);
    publisher.reads.replace(page, reads);
    publisher.releases.forgetFailure(page);
    for (const link of linksOf(answer, address, publisher)) links.set(placeOf(link), { ...link, from: address.path });
    if (publisher.releases.digestOf(page) === digestOf(answer)) continue;
    publisher.releases.write(page, release, bodyOf(answer));
    written++;
  }
  refuseBrokenLinks(publisher, links.values());
  return { rendered: publisher.renderer.rendered - before, written, removed: 0 };
}

/** Of pages; what programs read names pages that are there, by the same reads. */
const linksOf = ({ content }: Answer, address: Address, { origins }: Publisher): Link[] =>
  !isPage(address) ? [] : internalLinks(Buffer.from(content).toString(), address, origins);

/** After all pages of the step are written, so that pages may lead to each other. */
function refuseBrokenLinks({ releases }: Publisher, links: Iterable<Link & { from: string }>): void {
  for (const { site, path, from } of links) {
    if (releases.isShown(site, path)) continue;
    throw new Refusal('links', `The page "${from}" has a link to "${path}" (${site}), where nothing is.`);
  }
}

/** Ends pages that are no more; answers how many there were. */
export function removePages({ reads, releases }: Publisher, release: number, addresses: Address[]): number {
  let removed = 0;
  for (const { site, path } of addresses) {
    const page = releases.pageAt(site, path);
    if (page === undefined) continue;
    releases.end(page, release);
    reads.replace(page, new Map());
    releases.forgetFailure(page);
    removed++;
  }
  return removed;
}
