import type { PublishedFile } from '@gjakova/shared/schemas/file';
import type { StoredAttachment } from '../workflow/stored-kinds';
import { asked } from './stored';

/**
 * What the public may know of a file. It is said where the file is held, because its bytes never change.
 *
 * @param stored the attachment, read beside the document; of an id alone the form satisfies no schema
 */
export function presentFile(stored: unknown): PublishedFile {
  const file = (typeof stored === 'object' ? (stored ?? {}) : {}) as StoredAttachment; // of a field of files
  return {
    sha256: asked(file.sha256),
    name: asked(file.name),
    bytes: asked(file.filesize),
    pages: file.pages ?? null,
    language: file.language ?? null,
    isAccessible: file.isAccessible ? file.isAccessible === 'yes' : null,
    isScan: file.isScan ?? false,
  };
}
