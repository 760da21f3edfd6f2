import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { System } from '../system/system.ts';
import type { Place } from './readers.ts';

const rowsSchema = z.array(z.object({ first: z.number() }));
const healthSchema = z.object({
  release: z.number(),
  cursor: z.number(),
  receiptsDue: z.number(),
  behind: z.string().nullable(),
});

/** The releases after one of them that have written a page, as publisher.db knows. */
export function releasesOf({ dataFolder }: System, { site, path }: Place, after: number): number[] {
  const db = new DatabaseSync(join(dataFolder, 'publisher.db'), { readOnly: true });
  try {
    const written = db.prepare(`SELECT versions.first FROM versions JOIN pages ON pages.id = versions.page
      WHERE pages.site = ? AND pages.path = ? AND versions.first > ? ORDER BY versions.first`);
    return rowsSchema.parse(written.all(site, path, after)).map(({ first }) => first);
  } finally {
    db.close();
  }
}

/** How the publisher says that it is. */
export async function healthOfPublisher({ ports }: System) {
  const answer = await fetch(`http://127.0.0.1:${ports.publisher}/healthz`);
  return healthSchema.parse(await answer.json());
}
