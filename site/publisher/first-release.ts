import { isKind } from '@gjakova/shared/kinds';
import { nameOf, nothingOf } from '../content/document.ts';
import { inOneForm } from '../content/instants.ts';
import { refuseTakenAddress } from './apply-documents.ts';
import { bringFiles, refuseWithoutFiles } from './bring-files.ts';
import type { Snapshot } from './cms.ts';
import type { Failure } from './failures.ts';
import { noteReceipts } from './note-receipts.ts';
import { readPublications, refuse, type Publication, type Refused } from './publications.ts';
import { inOneTransaction, type Publisher } from './publisher.ts';
import { Refusal } from './refusal.ts';
import { FailedPages, renderEverything, type FullRelease } from './render-everything.ts';

/** The first release, with the documents that are not in it. */
export interface FirstRelease extends FullRelease {
  refused: Refused[];
  unknown: string[];
}

/**
 * Fills an empty publisher.db from a whole snapshot, and makes its first release.
 *
 * The documents are committed first, since the render workers see nothing else; readers see nothing until the
 * release. A document whose page fails is taken out, and all is rendered again.
 */
export async function makeFirstRelease(publisher: Publisher, snapshot: Snapshot): Promise<FirstRelease> {
  const { epoch, sequence: cursor } = snapshot.header;
  const now = inOneForm(snapshot.header.now);
  const stored = await storeDocuments(publisher, snapshot);
  for (;;) {
    try {
      const release = await renderEverything(publisher, {
        cause: 'first release',
        isFirst: true,
        state: { epoch, cursor, now },
        also: (number) =>
          noteReceipts(publisher, { number, refused: stored.refused }, publishedIn(publisher, cursor), now),
      });
      return { ...release, ...stored };
    } catch (error) {
      if (!(error instanceof FailedPages)) throw error;
      stored.refused.push(...(await takeOut(publisher, error, cursor)));
    }
  }
}

async function storeDocuments(publisher: Publisher, { groups, files }: Snapshot) {
  const { documents } = publisher;
  const stored: { refused: Refused[]; unknown: string[] } = { refused: [], unknown: [] };
  await inOneTransaction(publisher, async () => {
    // what an attempt has left that was broken off
    for (const document of [...documents.all()]) documents.replace(nothingOf(document));
    for await (const line of groups) {
      const { publications, refused, unknown } = readPublications([line]);
      stored.refused.push(...refused);
      stored.unknown.push(...unknown);
      if (files) for (const { document } of publications) await bringFiles(publisher, files, [document]);
      stored.refused.push(...publications.flatMap((publication) => storeOne(publisher, publication)));
    }
  });
  return stored;
}

/** Stores a document, or answers why not. */
function storeOne(publisher: Publisher, publication: Publication): Refused[] {
  const { documents } = publisher;
  try {
    refuseWithoutFiles(publisher, publication.document);
    refuseTakenAddress(documents, publication.document);
    documents.replace(publication.document);
    return [];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return [refuse(publication, error)];
  }
}

/** Takes the documents out whose pages have failed. A page that is no document's cannot be left out: then it throws. */
function takeOut(publisher: Publisher, error: FailedPages, sequence: number): Promise<Refused[]> {
  const { documents } = publisher;
  return inOneTransaction(publisher, () => {
    const refused = new Map<string, Refused>();
    for (const failure of error.failures) {
      const document = documentOf(publisher, failure);
      if (!document) throw error;
      refused.set(nameOf(document), refuse({ sequence, document }, new Refusal(failure.step, failure.reason)));
    }
    for (const refusal of refused.values()) documents.replace(nothingOf(refusal));
    return [...refused.values()];
  });
}

const documentOf = ({ documents }: Publisher, { address: { kind, publicId } }: Failure) =>
  kind && publicId && isKind(kind) ? documents.find(kind, publicId) : null;

function* publishedIn({ documents }: Publisher, sequence: number): Generator<Publication> {
  for (const document of documents.all()) yield { sequence, document };
}
