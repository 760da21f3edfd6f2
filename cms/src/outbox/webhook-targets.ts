import type { PayloadRequest } from 'payload';
import { nested } from '../database/in-one-transaction';

/** Why a message was not delivered. */
export type FailureReason =
  | { code: 'status'; status: number }
  | { code: 'timeout'; seconds: number }
  | { code: 'unreachable' }
  | { code: 'redirect' }
  | { code: 'gone' };

/** One that is told to look again. Times are ISO 8601, UTC. */
export interface WebhookTarget {
  id: string;
  /** Its address without credentials and query. */
  address: string;
  /** The last number of the outbox that it was told of. */
  announced: number;
  /** The number that the message tells of which could not be delivered yet; null while all is well. */
  message: number | null;
  /** Attempts of that message so far. */
  failures: number;
  failingSince: string | null;
  /** When that message is sent again; null with a message: it is a dead letter. */
  nextAttemptAt: string | null;
  /** Since when it was given up; until the next success, also while it is tried again. */
  deadSince: string | null;
  reason: FailureReason | null;
}

/** All targets, in the order in which they were made known. */
export async function readTargets(req: PayloadRequest): Promise<WebhookTarget[]> {
  const query = { collection: 'webhook-targets', sort: 'id', pagination: false, req: nested(req) };
  const { docs } = await req.payload.find(query);
  return docs as unknown as WebhookTarget[]; // the fields of WebhookTargets.ts
}
