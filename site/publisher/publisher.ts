import type { DatabaseSync } from 'node:sqlite';
import type { Origins } from '@gjakova/shared/sites';
import { DocumentStore } from '../content/document-store.ts';
import { bundleHash, loadBundles } from './bundles.ts';
import { openDatabase } from './database.ts';
import { FileStore, filesFolderOf } from './file-store.ts';
import { ReadStore } from './read-store.ts';
import { ReceiptStore } from './receipt-store.ts';
import { ReleaseStore } from './release-store.ts';
import { Renderer } from './renderer.ts';

/** Where a publisher's things are. */
export interface PublisherSettings {
  /** publisher.db. */
  file: string;
  /** The folder of the compiled bundles, one for each site. */
  distribution: string;
  origins: Origins;
}

/** The parts that work together on one publisher.db. */
export interface Publisher extends PublisherSettings {
  /** Names the bundles and origins that pages are made with; others mean that all pages are made anew. */
  madeWith: string;
  db: DatabaseSync;
  documents: DocumentStore;
  reads: ReadStore;
  releases: ReleaseStore;
  files: FileStore;
  receipts: ReceiptStore;
  renderer: Renderer;
  /** The end of the work that has been asked for: the next one waits for it. */
  lastWork: Promise<unknown>;
}

export async function openPublisher(settings: PublisherSettings): Promise<Publisher> {
  const apps = await loadBundles(settings.distribution);
  const db = openDatabase(settings.file);
  const documents = new DocumentStore(db);
  const releases = new ReleaseStore(db);
  return {
    ...settings,
    madeWith: [bundleHash(settings.distribution), settings.origins.official, settings.origins.portal].join(' '),
    db,
    documents,
    reads: new ReadStore(db),
    releases,
    files: new FileStore(filesFolderOf(settings.file)),
    receipts: new ReceiptStore(db),
    renderer: new Renderer(apps, documents, settings.origins, releases.state.now),
    lastWork: Promise.resolve(),
  };
}

/**
 * Does the work in one transaction, after all that was asked for before: work awaits, and whoever wrote meanwhile
 * would be inside the same transaction.
 */
export const inOneTransaction = <T>(publisher: Publisher, work: () => T | Promise<T>): Promise<T> =>
  inTurn(publisher, () => transact(publisher, work));

/** Empties the log beside publisher.db: text that was deleted stands in it until it is written over. */
export const emptyLog = (publisher: Publisher): Promise<void> =>
  inTurn(publisher, () => publisher.db.exec('PRAGMA wal_checkpoint(TRUNCATE)'));

/** Removes the bytes of files that no release that is kept shows, and what was never finished. */
export const sweepFiles = (publisher: Publisher): Promise<void> =>
  inTurn(publisher, () => publisher.files.keepOnly(publisher.releases.fileDigests()));

function inTurn<T>(publisher: Publisher, work: () => T | Promise<T>): Promise<T> {
  const done = publisher.lastWork.then(work);
  publisher.lastWork = done.catch(() => undefined); // whoever asked for the work is told by `done`
  return done;
}

async function transact<T>({ db, renderer, releases }: Publisher, work: () => T | Promise<T>): Promise<T> {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = await work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK'); // SQLite has done it by itself where the disk was full
    renderer.contentChanged(releases.state.now);
    throw error;
  }
}

/** The same under a savepoint: a failure undoes this work alone. */
export async function underSavepoint<T>({ db, renderer }: Publisher, work: () => Promise<T>): Promise<T> {
  db.exec('SAVEPOINT work');
  try {
    const result = await work();
    db.exec('RELEASE work');
    return result;
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK TO work; RELEASE work');
    renderer.contentChanged();
    throw error;
  }
}
