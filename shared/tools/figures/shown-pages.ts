import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';

const rowsSchema = z.array(
  z.object({
    site: z.string(),
    path: z.string(),
    status: z.number(),
    location: z.string().nullable(),
    digest: z.string(),
  }),
);
const writtenSchema = z.array(z.object({ template: z.string(), written: z.number() }));

/** What readers get of a page. */
export type ShownPage = z.infer<typeof rowsSchema>[number];

/** All pages that a publisher's release store shows, by site and path. */
export const shownPages = (folder: string): Map<string, ShownPage> =>
  inStore(folder, (db) => {
    const shown = db.prepare(`SELECT site, path, status, location, digest FROM versions
      JOIN pages ON pages.id = page JOIN bodies ON bodies.id = body WHERE last IS NULL ORDER BY site, path`);
    return new Map(rowsSchema.parse(shown.all()).map((page) => [page.site + page.path, page]));
  });

/** How often pages of each template were written after a release; 0 for those that were not. */
export const writtenByTemplate = (folder: string, after: number): Record<string, number> =>
  inStore(folder, (db) => {
    const written = db.prepare(`SELECT address ->> 'template' AS template, count(*) FILTER (WHERE first > ?) AS written
      FROM pages JOIN versions ON page = pages.id WHERE address IS NOT NULL GROUP BY 1 ORDER BY 1`);
    return Object.fromEntries(writtenSchema.parse(written.all(after)).map((row) => [row.template, row.written]));
  });

function inStore<T>(folder: string, ask: (db: DatabaseSync) => T): T {
  const db = new DatabaseSync(path.join(folder, 'publisher.db'), { readOnly: true });
  try {
    return ask(db);
  } finally {
    db.close();
  }
}

/** The places that two stores do not show alike. */
export function differences(shown: Map<string, ShownPage>, expected: Map<string, ShownPage>): string[] {
  const places = new Set([...shown.keys(), ...expected.keys()]);
  return [...places].filter((place) => JSON.stringify(shown.get(place)) !== JSON.stringify(expected.get(place)));
}
