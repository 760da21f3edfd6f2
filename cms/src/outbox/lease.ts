import type { Payload, PayloadRequest } from 'payload';
import { systemWrite } from '../access/system-write';
import { newId } from '../database/new-id';
import { inOneTransaction, nested } from '../database/in-one-transaction';

/** The right to number, until when, and the last number given. */
export interface Lease {
  id: string;
  holder: string;
  until: number;
  lastNumber: number;
  /** Goes up with every write: the "compare" of compare-and-set. */
  turn: number;
  /** Another one after every restore or copy of the database. */
  epoch: string;
}

const name = 'outbox-numbering';

/** The lease as it is; undefined while nothing was ever numbered. */
export async function readLease(req: PayloadRequest): Promise<Lease | undefined> {
  const where = { name: { equals: name } };
  const { docs } = await req.payload.find({
    collection: 'leases',
    where,
    sort: 'id',
    limit: 1,
    pagination: false,
    req: nested(req),
  });
  return docs[0] as unknown as Lease | undefined; // the fields of Leases.ts
}

/** Takes or renews the lease; undefined if somebody else holds it. */
export async function takeLease(
  req: PayloadRequest,
  holder: string,
  now: number,
  lastsMs: number,
): Promise<Lease | undefined> {
  const lease = await readLease(req);
  if (!lease) return firstLease(req, { holder, until: now + lastsMs });
  if (lease.holder !== holder && lease.until > now) return undefined;
  return setLease(req, lease, { holder, until: now + lastsMs });
}

/**
 * Keeps the lease for whoever has it, or takes it if nobody has; writes only when half of the time is over.
 *
 * @returns whether it is the holder's
 */
export async function renewLease(payload: Payload, lease: Lease, holder: string, lastsMs: number): Promise<boolean> {
  const left = lease.until - Date.now();
  if (lease.holder !== holder && left > 0) return false;
  if (lease.holder === holder && left > lastsMs / 2) return true;
  return inOneTransaction(payload, async (req) => (await takeLease(req, holder, Date.now(), lastsMs)) !== undefined);
}

/** Changes the lease if nobody has changed it since it was read. */
export async function setLease(req: PayloadRequest, lease: Lease, change: Partial<Lease>): Promise<Lease> {
  const next = { ...change, turn: lease.turn + 1 };
  const written = await req.payload.db.updateOne({
    collection: 'leases',
    where: { name: { equals: name }, turn: { equals: lease.turn } },
    data: next,
    options: { atomic: true }, // or the adapter looks for the row first, and then writes it whatever its turn
    req,
  });
  if (!written) throw new Error(`The lease "${name}" was taken by somebody else meanwhile.`);
  return { ...lease, ...next };
}

async function firstLease(req: PayloadRequest, given: Pick<Lease, 'holder' | 'until'>): Promise<Lease> {
  const data = { name, ...given, lastNumber: 0, turn: 0, epoch: newId() };
  const lease = await req.payload.create({ collection: 'leases', data, req: systemWrite(req) });
  return lease as unknown as Lease; // the fields of Leases.ts
}
