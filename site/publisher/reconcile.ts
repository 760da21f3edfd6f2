import { nameOf, nothingOf, type Document } from '../content/document.ts';
import { inOneForm } from '../content/instants.ts';
import { changedLocales } from '../content/reads.ts';
import type { Snapshot } from './cms.ts';
import { readPublications, type Publication } from './publications.ts';
import { publish, type Release } from './publish.ts';
import type { Publisher } from './publisher.ts';

/**
 * Makes the sites what a whole snapshot says: what differs is published, and documents that are not in it go.
 *
 * Another database waits for receipts of all that it tells. The same one, asked again after a change of bundles, only
 * of what was refused before.
 */
export async function reconcile(publisher: Publisher, { header, groups, files }: Snapshot): Promise<Release> {
  const { now, epoch, sequence } = header;
  const isOtherDatabase = publisher.releases.state.epoch !== '';
  const told = new Set<string>();
  const changed: unknown[] = [];
  const unchanged: Publication[] = [];
  for await (const line of groups) {
    const { publications, refused } = readPublications([line]);
    for (const name of [...publications.map(({ document }) => document), ...refused].map(nameOf)) told.add(name);
    if (!publications.some(({ document }) => isAsStored(publisher, document))) changed.push(line);
    else if (isOtherDatabase) unchanged.push(...publications);
  }
  const forgotten = [...documentsNotIn(publisher, told)].map((document) => ({ sequence, document }));
  const about = { now: inOneForm(now), epoch, cursor: sequence };
  return publish(publisher, { groups: changed, forgotten, unchanged, files, ...about });
}

function isAsStored({ documents }: Publisher, document: Document): boolean {
  const stored = documents.find(document.kind, document.publicId);
  return stored !== null && traceOf(stored) === traceOf(document) && changedLocales(stored, document).length === 0;
}

const traceOf = ({ formerAddresses, gone }: Document): string => JSON.stringify([formerAddresses, gone]);

function* documentsNotIn({ documents }: Publisher, told: Set<string>): Generator<Document> {
  for (const document of documents.all()) if (!told.has(nameOf(document))) yield nothingOf(document);
}
