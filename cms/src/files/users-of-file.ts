import type { PayloadRequest, Where } from 'payload';
import { allKinds } from '@gjakova/shared/kinds';
import { nested } from '../database/in-one-transaction';
import { messagesFor } from '../messages/languages';
import { publicKinds, type PublicKind } from '../workflow/public-kinds';
import { filePathsOf } from './file-paths';

/** Whether a public document names one of these files. */
export async function isPublicFile(req: PayloadRequest, ids: string[]): Promise<boolean> {
  for (const { collection } of kindsWithFiles(req)) {
    const naming = namesOneOf(filePathsOf(req, collection), ids);
    const where: Where = { and: [naming, { _status: { equals: 'published' } }] };
    const { docs } = await req.payload.find({
      ...listing,
      collection,
      where,
      limit: 1,
      draft: false,
      req: nested(req),
    });
    if (docs.length > 0) return true;
  }
  return false;
}

/** The titles of the documents that name a file, in any version, with their kind: `Kërkesë për leje (Formular)`. */
export async function usersOfFile(req: PayloadRequest, id: string): Promise<string[]> {
  const users = new Map<string, string>();
  const kindNames = messagesFor(req).options.kind;
  for (const { collection, kind } of kindsWithFiles(req)) {
    const paths = filePathsOf(req, collection);
    const common = { ...listing, collection, req: nested(req), pagination: false };
    const { docs } = await req.payload.find({ ...common, where: namesOneOf(paths, [id]), trash: true });
    const where = namesOneOf(
      paths.map((path) => `version.${path}`),
      [id],
    );
    const { docs: versions } = await req.payload.findVersions({ ...common, where, trash: true });
    const old = versions.map(({ parent, version }) => ({ ...(version as Titled), id: String(parent) }));
    // Every public kind has a title: common-fields.ts.
    for (const { id: user, title } of [...old, ...(docs as unknown as Titled[])]) {
      users.set(user, `${title} (${kindNames[kind]})`);
    }
  }
  return [...users.values()];
}

interface Titled {
  id: string;
  title?: string | null;
}

const listing = { sort: 'id', depth: 0, locale: 'sq' } as const;

const kindsWithFiles = (req: PayloadRequest): PublicKind[] =>
  allKinds.map((kind) => publicKinds[kind]).filter(({ collection }) => filePathsOf(req, collection).length > 0);

const namesOneOf = (paths: string[], ids: string[]): Where => ({ or: paths.map((path) => ({ [path]: { in: ids } })) });
