import type { PayloadRequest } from 'payload';
import type { GlobalKind } from '@gjakova/shared/kinds';
import { locales } from '@gjakova/shared/locales';
import { nested } from '../database/in-one-transaction';
import { digestOf } from '../workflow/digest';
import type { PublicDocument } from '../workflow/public-kinds';
import { readGlobal } from '../workflow/read-global';
import { contentIn, type Content } from './content-in';
import type { Known, Note, Place } from './place';

/** A global as it is stored. It has no id of ours, and no time of a change while nobody has saved it. */
type StoredGlobal = Omit<Known, 'id'> & { updatedAt?: string | null };

/** A global, for the loader. Its key is its kind: there is one of it. */
export function globalPlace(req: PayloadRequest, kind: GlobalKind): Place {
  const fields = fieldsOf(req, kind);
  return {
    fields,
    required: [],
    find: async () => {
      const stored = await readStored(req, kind);
      return stored.updatedAt ? { ...stored, id: kind } : undefined;
    },
    isAsLoaded: async ({ source }) => digestOfGlobal(await readStored(req, kind)) === source?.loaded,
    load: (content, note) => load(req, kind, content, note),
  };
}

/** Each language in turn, in one transaction: a global has no drafts. */
async function load(req: PayloadRequest, kind: GlobalKind, content: Content, note: Note): Promise<string> {
  const update = (locale: string, data: object) =>
    req.payload.updateGlobal({ slug: kind, data, locale, depth: 0, req: nested(req) });
  for (const locale of locales) {
    await update(locale, contentIn(locale, fieldsOf(req, kind), content, await readStored(req, kind)));
  }
  await update('sq', { source: { ...note, loaded: digestOfGlobal(await readStored(req, kind)) } });
  return kind;
}

const readStored = (req: PayloadRequest, kind: GlobalKind) =>
  readGlobal(req, kind) as Promise<object> as Promise<StoredGlobal>; // with the fields that Payload and the loader add

/** Of what people can change: system fields are left out, as for documents. */
const digestOfGlobal = (stored: StoredGlobal) => digestOf(stored as unknown as PublicDocument); // its fields are read by name

function fieldsOf(req: PayloadRequest, kind: GlobalKind) {
  const config = req.payload.globals.config.find(({ slug }) => slug === kind);
  if (!config) throw new Error(`There is no global "${kind}" in payload.config.ts. Add it to \`globals\`.`);
  return config.flattenedFields;
}
