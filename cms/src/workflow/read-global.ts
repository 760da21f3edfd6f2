import type { PayloadRequest } from 'payload';
import type { GlobalKind } from '@gjakova/shared/kinds';
import { nested } from '../database/in-one-transaction';
import type { StoredGlobals } from './stored-kinds';

/** A global with all its languages; its references are ids. Nobody has saved it yet: it has its defaults only. */
export async function readGlobal<K extends GlobalKind>(req: PayloadRequest, kind: K): Promise<StoredGlobals[K]> {
  const global = await req.payload.findGlobal({
    slug: kind,
    locale: 'all',
    fallbackLocale: false,
    depth: 0,
    req: nested(req),
  });
  return global;
}
