import type { PayloadRequest } from 'payload';
import { systemWrite } from '../access/system-write';
import { inOneTransaction, nested } from '../database/in-one-transaction';

/** The last time that the publisher asked for changes. */
export interface PublisherAsk {
  id: string;
  askedAt: string;
  /** 0 if it did not say: then its silence says nothing. */
  askAgainMs: number;
}

const name = 'publisher';
const notedEveryMs = 5_000;

/** The publisher's last question; undefined if it never asked. */
export async function lastAsk(req: PayloadRequest): Promise<PublisherAsk | undefined> {
  const { docs } = await req.payload.find({
    collection: 'publisher-asks',
    where: { name: { equals: name } },
    sort: 'id',
    limit: 1,
    pagination: false,
    req: nested(req),
  });
  return docs[0] as unknown as PublisherAsk | undefined; // the fields of PublisherAsks.ts
}

/** Notes that the publisher has asked, at most every five seconds: a note is a write, and waits for the disk. */
export async function noteAsk(req: PayloadRequest, askAgainMs: number, now = Date.now()) {
  const last = await lastAsk(req);
  const isFresh = last?.askAgainMs === askAgainMs && now - Date.parse(last.askedAt) < notedEveryMs;
  if (isFresh) return;
  const data = { name, askedAt: new Date(now).toISOString(), askAgainMs };
  await inOneTransaction(req.payload, async (writing) => {
    const own = { collection: 'publisher-asks', data, req: systemWrite(writing) };
    await (last ? writing.payload.update({ ...own, id: last.id }) : writing.payload.create(own));
  });
}
