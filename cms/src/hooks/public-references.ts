import type { PayloadRequest } from 'payload';
import { allKinds } from '@gjakova/shared/kinds';
import { nested } from '../database/in-one-transaction';
import { labelAt } from '../fields/label-at';
import { referencesAt } from '../fields/references-at';
import { messagesFor } from '../messages/languages';
import { isPublic, publicKinds, type PublicDocument, type PublicKind } from '../workflow/public-kinds';
import { readMainRow } from '../workflow/read-document';
import type { Lack } from './missing-texts';

/** The required references of a document that are empty, not public, or that end by themselves. */
export async function missingReferences(
  req: PayloadRequest,
  kind: PublicKind,
  document: PublicDocument,
): Promise<Lack[]> {
  const texts = messagesFor(req);
  const missing: Lack[] = [];
  for (const { field, kind: other, isOptional } of kind.requiredReferences) {
    for (const { path, id } of referencesAt(document, field)) {
      const fault = id === undefined ? !isOptional && 'referenceNotPublic' : await faultOf(req, publicKinds[other], id);
      if (!fault) continue;
      const label = labelAt(req, req.payload.collections[kind.collection].config.flattenedFields, path);
      missing.push({ path, message: texts.refusals[fault](label), short: texts.missing.reference(label) });
    }
  }
  return missing;
}

/** What keeps others from relying on a document, if anything does. */
async function faultOf(req: PayloadRequest, kind: PublicKind, id: string) {
  const document = await readMainRow(req, kind, id);
  if (!isPublic(document)) return 'referenceNotPublic';
  return kind.ends?.when(document) ? 'referenceEnds' : undefined;
}

/** The titles of the public documents that require this one, with their kind: `Leje ndërtimi (Procedurë)`. */
export async function publicUsers(req: PayloadRequest, { kind }: PublicKind, id: string): Promise<string[]> {
  const users = new Map<string, string>();
  const kindNames = messagesFor(req).options.kind;
  for (const user of allKinds.map((name) => publicKinds[name])) {
    for (const { field } of user.requiredReferences.filter((reference) => reference.kind === kind)) {
      const { docs } = await req.payload.find({
        collection: user.collection,
        where: { [field]: { equals: id }, _status: { equals: 'published' } },
        sort: 'id',
        depth: 0,
        locale: 'sq',
        pagination: false,
        req: nested(req),
      });
      // Every public kind has a title: common-fields.ts.
      for (const doc of docs)
        users.set(String(doc.id), `${(doc as { title?: string }).title} (${kindNames[user.kind]})`);
    }
  }
  return [...users.values()];
}
