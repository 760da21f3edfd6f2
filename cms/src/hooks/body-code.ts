import type { CollectionBeforeChangeHook } from 'payload';
import { slugPattern } from '@gjakova/shared/schemas/common';
import { nested } from '../database/in-one-transaction';
import { idOf } from '../fields/id-of';
import type { StoredBody, StoredDecision } from '../workflow/stored-kinds';
import type { Checked, Fault } from './contradictions';

/** The code of a body names its register in addresses: a word of them, its own, and for ever once it is public. */
export async function checkBodyCode({ document, before, id, wasPublic, req }: Checked<StoredBody>): Promise<Fault[]> {
  const { code } = document;
  if (wasPublic && code !== before.code)
    return [{ path: 'code', say: ({ codeStays }) => codeStays(before.code ?? '') }];
  if (!code) return [];
  if (!slugPattern.test(code)) return [{ path: 'code', say: ({ notACode }) => notACode }];
  const { docs } = await req.payload.find({
    collection: 'bodies',
    where: { code: { equals: code }, id: { not_equals: id ?? '' } },
    draft: true,
    sort: 'id',
    limit: 1,
    depth: 0,
    pagination: false,
    req: nested(req),
  });
  return docs.length > 0 ? [{ path: 'code', say: ({ codeTaken }) => codeTaken(code) }] : [];
}

/** Writes the code of its body into a decision: the addresses of the register are made of it. */
export const fillBodyCode: CollectionBeforeChangeHook<StoredDecision> = async ({ data, req }) => {
  const body = idOf(data.body);
  data.bodyCode = body === undefined ? null : await codeOf(body);
  return data;

  async function codeOf(id: string): Promise<string | null> {
    const { docs } = await req.payload.find({
      collection: 'bodies',
      where: { id: { equals: id } },
      select: { code: true },
      sort: 'id',
      limit: 1,
      depth: 0,
      pagination: false,
      req: nested(req),
    });
    return (docs[0] as StoredBody | undefined)?.code ?? null; // the field that was selected
  }
};
