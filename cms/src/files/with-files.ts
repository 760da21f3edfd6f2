import type { PayloadRequest } from 'payload';
import { referencesAt } from '../fields/references-at';
import type { PublicDocument } from '../workflow/public-kinds';
import { findAttachments } from './attachment-rows';
import { filePathsOf } from './file-paths';

/**
 * The documents with the files that they name in place of their ids, so that they can be presented: in one read more,
 * whatever their number, and in none where they name no file.
 *
 * For presenting only: what is compared or digested has ids.
 */
export async function withFiles(
  req: PayloadRequest,
  collection: string,
  documents: PublicDocument[],
): Promise<PublicDocument[]> {
  const paths = filePathsOf(req, collection);
  const named = documents.map((document) => paths.flatMap((path) => referencesAt(document, path)));
  const ids = new Set(named.flatMap((references) => references.map(({ id }) => id)).filter((id) => id !== undefined));
  if (ids.size === 0) return documents;
  const files = new Map((await findAttachments(req, 'id', [...ids])).map((file) => [file.id, file]));
  return documents.map((document, position) => {
    const filled = structuredClone(document);
    for (const { path, id } of named[position]) if (id) put(filled, path.split('.'), files.get(id));
    return filled;
  });
}

/** Sets the value at a path that is there. */
function put(values: object, [name, ...inside]: string[], value: unknown) {
  const branch = values as Record<string, unknown>; // a document, a group, a list or a row
  if (inside.length === 0) branch[name] = value;
  else put(branch[name] as object, inside, value); // the path was found in it
}
