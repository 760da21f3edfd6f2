import { filePath } from '@gjakova/shared/addresses';
import type { PublishedFile } from '@gjakova/shared/schemas/file';
import type { Document } from './document.ts';

/** A file as it is found: where it is for readers, and what its bytes must be. */
export interface NamedFile extends Pick<PublishedFile, 'sha256' | 'bytes'> {
  path: string;
}

/** The files that a document names in any of its languages, each path once. */
export function filesOf({ forms }: Pick<Document, 'forms'>): NamedFile[] {
  const files = new Map<string, NamedFile>();
  for (const form of Object.values(forms)) {
    for (const file of filesIn(form))
      files.set(filePath(file), { sha256: file.sha256, bytes: file.bytes, path: filePath(file) });
  }
  return [...files.values()];
}

/** Forms are strict: whatever has a hash in them is a file, in whichever field it is. */
function* filesIn(value: unknown): Generator<PublishedFile> {
  if (typeof value !== 'object' || value === null) return;
  if ('sha256' in value) yield value as PublishedFile;
  else for (const inner of Object.values(value)) yield* filesIn(inner);
}
