import type { Address } from '../content/addresses.ts';
import type { Publisher } from './publisher.ts';
import { Refusal, type Step } from './refusal.ts';
import type { SeenLink } from './render-in-workers.ts';

/** A page that could not be made. */
export interface Failure {
  address: Address;
  step: Step;
  reason: string;
}

/**
 * The failure of a page.
 *
 * @throws what is nobody's fault (a database that cannot be read)
 */
export function failureOf(address: Address, error: unknown): Failure {
  if (!(error instanceof Refusal)) throw error;
  return { address, step: error.step, reason: error.message };
}

/** The pages with a link that leads nowhere, once all pages are there that will be. */
export function brokenLinks({ releases }: Publisher, links: Iterable<SeenLink>): Failure[] {
  return [...links]
    .filter(({ site, path }) => !releases.isShown(site, path))
    .map(({ site, path, from }) => {
      const reason = `The page "${from.path}" has a link to "${path}" (${site}), where nothing is.`;
      return { address: from, step: 'links', reason };
    });
}

/** Leaves a page that failed as it was. It is looked at again as soon as its own document changes. */
export function keepPrevious({ releases, reads }: Publisher, release: number, failure: Failure): void {
  const { address } = failure;
  const { site, path, locale, kind, publicId } = address;
  const page = releases.addPage(site, path, address);
  releases.takeBack(page, release);
  releases.noteFailure(failure);
  if (kind && publicId) reads.replace(page, new Map([[`get|${locale}|${kind}|${publicId}`, '']]));
}
