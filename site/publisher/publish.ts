import { locales } from '@gjakova/shared/locales';
import type { Document } from '../content/document.ts';
import { filesOf } from '../content/files-of.ts';
import { laterOf } from '../content/instants.ts';
import { affectedPages } from './affected-pages.ts';
import { applyDocuments } from './apply-documents.ts';
import { bringFiles, refuseWithoutFiles } from './bring-files.ts';
import type { Failure } from './failures.ts';
import { filesConcerned, writeFilePages } from './file-pages.ts';
import type { FileSource } from './file-store.ts';
import { noteReceipts } from './note-receipts.ts';
import { readPublications, refuse, type Publication, type Readable, type Refused } from './publications.ts';
import { emptyLog, inOneTransaction, sweepFiles, underSavepoint, type Publisher } from './publisher.ts';
import { Refusal } from './refusal.ts';
import { passTimeIn } from './pass-time.ts';
import { noWork, removePages, renderPages, type Work } from './render-pages.ts';

/** What the CMS tells at once. */
export interface Changes {
  /** Lines of the feed, not checked yet. */
  groups: unknown[];
  /** Documents of which the CMS tells nothing any more. */
  forgotten?: Publication[];
  /** Documents that are as the CMS tells already: only their receipts are due. */
  unchanged?: Publication[];
  /** The instant that pages are shown at, from this release on. */
  now: string;
  cursor: number;
  epoch: string;
  /** Where the files of the documents come from; absent: they are here, or their documents are refused. */
  files?: FileSource;
}

/** What became of the changes. */
export interface Release extends Work {
  number: number;
  published: Publication[];
  refused: Refused[];
  /** Pages that stay as they were, since the time has changed and their templates fail now. */
  failed: Failure[];
  /** The beginnings of lines that name no document of a kind known here. */
  unknown: string[];
}

/**
 * Makes a new release of both sites from the changes since the last one.
 *
 * Everything happens in one transaction that readers do not see, so a failure anywhere leaves the present release
 * untouched. A document that fails is refused alone: its previous version stays. What is taken away is nowhere
 * afterwards: neither in earlier releases nor in the file, nor in the log or the files beside it.
 *
 * @throws whatever the source of files throws, before anything has begun
 */
export async function publish(publisher: Publisher, changes: Changes): Promise<Release> {
  const read = readPublications(changes.groups);
  if (changes.files) {
    const named = read.publications.map(({ document }) => document);
    await bringFiles(publisher, changes.files, named);
  }
  let takesAway = false;
  const release = await inOneTransaction(publisher, async () => {
    const now = laterOf(changes.now, publisher.releases.state.now);
    const made = begin(publisher, changes, read);
    const { failed, ...work } = await passTimeIn(publisher, made.number, now);
    count(made, work);
    made.failed.push(...failed);
    const publications = [...read.publications, ...(changes.forgotten ?? [])];
    takesAway = publications.some(({ document }) => isTakenAway(publisher, document));
    await applyOrHalve(publisher, made, publications);
    if (takesAway) publisher.releases.forgetEarlier(made.number);
    noteReceipts(publisher, made, [...made.published, ...(changes.unchanged ?? [])], now);
    publisher.releases.finish(made.number, made, { ...changes, now });
    return made;
  });
  if (takesAway) {
    await emptyLog(publisher);
    await sweepFiles(publisher);
  }
  return release;
}

function begin({ releases }: Publisher, { groups, now }: Changes, { refused, unknown }: Readable): Release {
  const number = releases.begin(now, `${groups.length} publications`);
  return { number, ...noWork, published: [], refused: [...refused], failed: [], unknown };
}

/** Whether a document, or it in one of its languages, or a file of it, is no longer to be read. */
function isTakenAway({ documents }: Publisher, after: Document): boolean {
  const before = documents.find(after.kind, after.publicId);
  if (!before) return false;
  const paths = new Set(filesOf(after).map(({ path }) => path));
  return (
    locales.some((locale) => before.forms[locale] && !after.forms[locale]) ||
    filesOf(before).some(({ path }) => !paths.has(path))
  );
}

/** Applies the publications together; where that fails, each half by itself, down to the one that is to blame. */
async function applyOrHalve(publisher: Publisher, release: Release, publications: Publication[]): Promise<void> {
  if (publications.length === 0) return;
  try {
    const documents = publications.map(({ document }) => document);
    count(release, await underSavepoint(publisher, () => apply(publisher, release.number, documents)));
    release.published.push(...publications);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (publications.length === 1) return void release.refused.push(refuse(publications[0], error));
    const middle = publications.length >> 1;
    await applyOrHalve(publisher, release, publications.slice(0, middle));
    await applyOrHalve(publisher, release, publications.slice(middle));
  }
}

async function apply(publisher: Publisher, release: number, documents: Document[]): Promise<Work> {
  for (const document of documents) refuseWithoutFiles(publisher, document);
  const files = filesConcerned(publisher, documents);
  const applied = applyDocuments(publisher.documents, documents);
  writeFilePages(publisher, release, files);
  publisher.renderer.contentChanged();
  const removed = removePages(publisher, release, applied.gone);
  const work = await renderPages(publisher, release, affectedPages(publisher, applied));
  return { ...work, removed };
}

function count(release: Release, { rendered, written, removed }: Work): void {
  release.rendered += rendered;
  release.written += written;
  release.removed += removed;
}
