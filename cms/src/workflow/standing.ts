import type { PayloadRequest } from 'payload';
import { digestOf } from './digest';
import { isPublic, type PublicDocument, type PublicKind } from './public-kinds';
import { readLatest, readMainRow } from './read-document';
import { latestPublication, latestReview, type Review } from './reviews';

/** Where a document stands between its draft and the public. */
export interface Standing {
  /** What people work on. */
  document: PublicDocument;
  digest: string;
  /** Who wrote since the last publication. */
  editedBy: string[];
  isPublic: boolean;
  isTrashed: boolean;
  /** Whether its text is another than the public one. */
  isChanged: boolean;
  /** The latest step. */
  review: Review | undefined;
}

/** Reads where a document stands. */
export async function readStanding(req: PayloadRequest, kind: PublicKind, id: string): Promise<Standing> {
  const document = await readLatest(req, kind, id);
  const main = await readMainRow(req, kind, id);
  const digest = digestOf(document);
  const published = isPublic(main) ? await latestPublication(req, id) : undefined;
  return {
    document,
    digest,
    editedBy: document.editedBy ?? [],
    isPublic: isPublic(main),
    isTrashed: Boolean(main.deletedAt),
    isChanged: published?.digest !== digest,
    review: await latestReview(req, id),
  };
}
