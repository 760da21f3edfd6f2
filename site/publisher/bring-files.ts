import type { Document } from '../content/document.ts';
import { filesOf } from '../content/files-of.ts';
import type { FileSource } from './file-store.ts';
import type { Publisher } from './publisher.ts';
import { Refusal } from './refusal.ts';

/** Brings the files that documents name, before a release begins. Throws if the source cannot be asked. */
export async function bringFiles({ files }: Publisher, source: FileSource, documents: Document[]): Promise<void> {
  for (const { sha256 } of documents.flatMap(filesOf)) await files.bring(sha256, source);
}

/** Brings what a broken disk has lost of the files that readers can ask for. */
export async function mendFiles({ documents, files }: Publisher, source: FileSource): Promise<void> {
  for (const file of documents.files()) if (files.lackOf(file) !== null) await files.bring(file.sha256, source);
}

/** A document whose file readers could not get is not published. */
export function refuseWithoutFiles({ files }: Publisher, document: Document): void {
  for (const file of filesOf(document)) {
    const lack = files.lackOf(file);
    if (lack !== null) throw new Refusal('files', lack);
  }
}
