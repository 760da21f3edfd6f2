import { sites } from '@gjakova/shared/sites';
import { placeOf } from '../content/addresses.ts';
import type { Document } from '../content/document.ts';
import { filesOf, type NamedFile } from '../content/files-of.ts';
import { bodyOfFile } from './body.ts';
import type { Publisher } from './publisher.ts';

/** The files that documents named until now, and those that they name from now on: to be asked before they are stored. */
export const filesConcerned = ({ documents }: Publisher, changes: Document[]): NamedFile[] =>
  changes.flatMap((after) => {
    const before = documents.find(after.kind, after.publicId);
    return [...(before ? filesOf(before) : []), ...filesOf(after)];
  });

/** Files are at the same address on both sites: there as long as a document names them, then no more. */
export function writeFilePages(publisher: Publisher, release: number, files: NamedFile[]): void {
  for (const file of files) {
    if (publisher.documents.isFileNamed(file.path)) showFile(publisher, release, file);
    else endFile(publisher, release, file);
  }
}

/** The same for all files that there are. Answers their places. */
export function writeAllFilePages(publisher: Publisher, release: number): string[] {
  const files = publisher.documents.files();
  for (const file of files) showFile(publisher, release, file);
  return files.flatMap(({ path }) => sites.map((site) => placeOf({ site, path })));
}

function showFile({ releases }: Publisher, release: number, { path, sha256 }: NamedFile): void {
  for (const site of sites) {
    if (releases.isShown(site, path)) continue;
    const page = releases.addPage(site, path, { site, path, template: 'uploaded-file' });
    releases.write(page, release, bodyOfFile(sha256));
  }
}

function endFile({ releases }: Publisher, release: number, { path }: NamedFile): void {
  for (const site of sites) {
    const page = releases.pageAt(site, path);
    if (page !== undefined) releases.end(page, release);
  }
}
