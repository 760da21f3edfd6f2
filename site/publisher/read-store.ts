import type { DatabaseSync } from 'node:sqlite';
import type { ReadKey } from '../content/reads.ts';

export const readTables = `
  CREATE TABLE IF NOT EXISTS reads (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, digest TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS page_reads (
    read INTEGER NOT NULL, page INTEGER NOT NULL, PRIMARY KEY (read, page)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS page_reads_by_page ON page_reads (page);`;

export interface RecordedRead {
  id: number;
  key: ReadKey;
  digest: string;
}

/** Which page made which read, and what it saw. */
export class ReadStore {
  readonly #db: DatabaseSync;
  readonly #statements;

  constructor(db: DatabaseSync) {
    this.#db = db;
    this.#statements = {
      find: db.prepare('SELECT id, key, digest FROM reads WHERE key = ?'),
      // '~' comes after every sign that a key holds.
      findByPrefix: db.prepare(`SELECT id, key, digest FROM reads WHERE key >= ?1 AND key < ?1 || '~'`),
      between: db.prepare('SELECT id, key, digest FROM reads WHERE key > ? AND key <= ?'),
      next: db.prepare(`SELECT key FROM reads WHERE key > ? AND key < 'isPast|~' ORDER BY key LIMIT 1`),
      save: db.prepare(`INSERT INTO reads (key, digest) VALUES (?, ?)
        ON CONFLICT (key) DO UPDATE SET digest = excluded.digest RETURNING id`),
      pages: db.prepare('SELECT page FROM page_reads WHERE read = ?'),
      ofPage: db.prepare('SELECT read FROM page_reads WHERE page = ?'),
      link: db.prepare('INSERT INTO page_reads (read, page) VALUES (?, ?)'),
      unlink: db.prepare('DELETE FROM page_reads WHERE read = ? AND page = ?'),
      forget: db.prepare('DELETE FROM reads WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM page_reads WHERE read = ?1)'),
    };
  }

  find = (key: ReadKey): RecordedRead | undefined =>
    this.#statements.find.get(key) as unknown as RecordedRead | undefined; // the columns selected

  findByPrefix = (prefix: string): RecordedRead[] =>
    this.#statements.findByPrefix.all(prefix) as unknown as RecordedRead[]; // the columns selected

  /** The questions of the time whose answer may be another one, when it goes from one instant to the other. */
  fallingDue(after: string, upTo: string): RecordedRead[] {
    // the columns selected
    const moments = this.#statements.between.all(`isPast|${after}`, `isPast|${upTo}`) as unknown as RecordedRead[];
    const today = this.find('today');
    return today ? [...moments, today] : moments;
  }

  /** The next instant that a page has asked for; undefined if there is none. */
  nextInstant(after: string): string | undefined {
    const key = this.#statements.next.get(`isPast|${after}`)?.key;
    return typeof key === 'string' ? key.slice('isPast|'.length) : undefined;
  }

  pagesOf = (read: number): number[] => this.#statements.pages.all(read).map((row) => Number(row.page));

  /** Adds the read or notes what it gives now; answers its id. */
  save = (key: ReadKey, digest: string): number => Number(this.#statements.save.get(key, digest)?.id);

  link(read: number, page: number): void {
    this.#statements.link.run(read, page);
  }

  /** Replaces what is known of the reads of a page; a read that no page makes any more is forgotten. */
  replace(page: number, reads: Map<ReadKey, string>): void {
    const before = new Set(this.#statements.ofPage.all(page).map((row) => Number(row.read)));
    for (const [key, digest] of reads) {
      const read = this.save(key, digest);
      if (!before.delete(read)) this.link(read, page);
    }
    for (const read of before) {
      this.#statements.unlink.run(read, page);
      this.#statements.forget.run(read);
    }
  }

  /** Forgets all reads, to write them anew; without its second index until `complete`, which is quicker. */
  clear(): void {
    this.#db.exec('DROP INDEX page_reads_by_page; DELETE FROM page_reads; DELETE FROM reads');
  }

  complete(): void {
    this.#db.exec('CREATE INDEX page_reads_by_page ON page_reads (page)');
  }
}
