import type { Payload, PayloadRequest, Where } from 'payload';
import { nested } from '../database/in-one-transaction';
import { unanswered, type Entry } from './unanswered';

/** A publication for which the publisher has not answered in time. */
export interface Overdue {
  title: string;
  /** When it was committed (ISO 8601). */
  since: string;
}

const atOnce = 200;

/** Up to which number all is answered: what was answered once stays so, and is not looked at again. */
const answeredUpto = new WeakMap<Payload, number>();

/**
 * The publications before a moment that are not live, gone or refused in some language; the oldest first.
 *
 * There may be more: it stops at the first few hundred entries that have one.
 */
export async function overdueBefore(req: PayloadRequest, moment: Date): Promise<Overdue[]> {
  const old = { createdAt: { less_than: moment.toISOString() } };
  for (let entries = await nextEntries(req, old); entries.length > 0; entries = await nextEntries(req, old)) {
    const late = await unanswered(req, entries);
    const firstNumber = late[0]?.entry.number;
    const answered = firstNumber ? firstNumber - 1 : entries.at(-1)?.number;
    answeredUpto.set(req.payload, answered ?? 0);
    if (late.length > 0) return late.map(asOverdue);
  }
  return (await unanswered(req, await readEntries(req, { ...old, number: { exists: false } }, 'id'))).map(asOverdue);
}

const asOverdue = ({ entry, title }: { entry: Entry; title: string }): Overdue => ({ title, since: entry.createdAt });

const nextEntries = (req: PayloadRequest, old: Where) =>
  readEntries(req, { ...old, number: { greater_than: answeredUpto.get(req.payload) ?? 0 } }, 'number');

async function readEntries(req: PayloadRequest, where: Where, sort: string): Promise<Entry[]> {
  const query = { collection: 'outbox', where, sort, limit: atOnce, pagination: false, req: nested(req) };
  return (await req.payload.find(query)).docs as unknown as Entry[]; // the fields of Outbox.ts
}
