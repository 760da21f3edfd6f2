import { DatabaseSync } from 'node:sqlite';
import { documentFrom } from '../../content/document.ts';
import { DocumentStore } from '../../content/document-store.ts';
import { documentTables } from '../../content/document-tables.ts';
import type { Readable } from '../../content/reads.ts';
import { groupOf, type TownDocument } from './town.ts';

/** A document store in memory that holds these documents. */
export function aStore(...documents: TownDocument[]): DocumentStore {
  const db = new DatabaseSync(':memory:');
  db.exec(documentTables);
  const store = new DocumentStore(db);
  for (const document of documents) store.replace(documentFrom(groupOf(document, 1, [])));
  return store;
}

/** What reads are made from at an instant. */
export const shownAt = (store: DocumentStore, now = '2026-11-24T10:00:00.000Z'): Readable => ({ store, now });
