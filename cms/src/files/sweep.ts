import type { Payload } from 'payload';
import { inOneTransaction } from '../database/in-one-transaction';
import { findAttachments } from './attachment-rows';
import { fileNameOf, keptBefore, removeKept } from './file-store';

const dayMs = 24 * 60 * 60_000;
const lengthOfHash = 64;

/**
 * Removes bytes that no row names: what a crash between the two has left, and what was never finished. Not those of the
 * last day, whose row may be about to come.
 */
export async function sweepFiles(payload: Payload, now = Date.now()) {
  const names = await keptBefore(now - dayMs);
  for (const name of names) await removeUnnamed(payload, name);
}

/** Removes the bytes of a hash, unless a row names them: in the turn of those who write, who may be about to. */
export const removeUnnamedBytes = (payload: Payload, sha256: string) => removeUnnamed(payload, fileNameOf(sha256));

async function removeUnnamed(payload: Payload, name: string) {
  const sha256 = name.slice(0, lengthOfHash);
  await inOneTransaction(payload, async (req) => {
    const isNamed = name === fileNameOf(sha256) && (await findAttachments(req, 'sha256', [sha256])).length > 0;
    if (!isNamed) await removeKept(name);
  });
}
