import type { PayloadRequest } from 'payload';
import { readTargets, type FailureReason } from './webhook-targets';

/** A target that cannot be told of publications. */
export interface FailingTarget {
  id: string;
  /** Without credentials and query. */
  address: string;
  failingSince: string;
  /** Since when nothing is sent before the next publication, or before somebody asks for it. */
  deadSince: string | null;
  reason: FailureReason;
}

/** The targets that do not take messages, and why. */
export async function failingTargets(req: PayloadRequest): Promise<FailingTarget[]> {
  return (await readTargets(req)).flatMap(({ id, address, failingSince, deadSince, reason }) =>
    failingSince && reason ? [{ id, address, failingSince, deadSince, reason }] : [],
  );
}
