import type { PayloadRequest } from 'payload';
import { withFiles } from '../files/with-files';
import { notPossible } from '../messages/refuse';
import type { PublicDocument, PublicKind } from '../workflow/public-kinds';
import { missingTexts, type Lack } from './missing-texts';
import { missingReferences } from './public-references';
import { unpresentable } from './unpresentable';

/** Refuses a document that lacks something the public would miss, and names all of it, by field. */
export async function refuseUnready(req: PayloadRequest, kind: PublicKind, document: PublicDocument) {
  const missingOnes = [...missingTexts(req, kind, document), ...(await missingReferences(req, kind, document))];
  const lacks = missingOnes.length > 0 ? missingOnes : await lacksOfForms(req, kind, document);
  if (lacks.length === 0) return;
  const missing = lacks.map(({ short }) => short).join(', ');
  const errors = lacks.map(({ path, message }) => ({ path, message }));
  throw notPossible(req, ({ notReady }) => notReady(missing), errors);
}

async function lacksOfForms(req: PayloadRequest, kind: PublicKind, document: PublicDocument): Promise<Lack[]> {
  const [withItsFiles] = await withFiles(req, kind.collection, [document]);
  return unpresentable(req, kind, withItsFiles);
}
