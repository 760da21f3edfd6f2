import { statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { openReadOnly } from '../publisher/database.ts';
import { StoredPages } from '../publisher/stored-pages.ts';
import type { Trouble } from '../say.ts';

const lookEveryMs = 250;

interface Opened {
  db: DatabaseSync;
  pages: StoredPages;
  /** Names the file itself, not its path: another one there means that the publisher has built it anew. */
  inode: number;
}

/**
 * The pages of publisher.db as it is at present.
 *
 * A file that replaces it is used from its first release on; until then readers get the pages of the old one.
 */
export class CurrentPages {
  readonly #file: string;
  readonly #trouble: Trouble;
  #opened: Opened | null = null;
  #lookedAt = 0;

  constructor(file: string, trouble: Trouble) {
    this.#file = file;
    this.#trouble = trouble;
  }

  /** Null until there is a first release. */
  get(now = Date.now()): StoredPages | null {
    if (now - this.#lookedAt >= lookEveryMs) {
      this.#lookedAt = now;
      this.#look();
    }
    return this.#opened?.pages ?? null;
  }

  /** To be called when reading failed: the file is opened anew. */
  failed(error: unknown): void {
    this.#trouble.comes(`"${this.#file}" cannot be read: ${String(error)}. Waiting until the publisher has mended it.`);
    this.close();
  }

  close(): void {
    this.#opened?.db.close();
    this.#opened = null;
  }

  #look(): void {
    const inode = statSync(this.#file, { throwIfNoEntry: false })?.ino;
    if (inode === undefined || inode === this.#opened?.inode) return;
    const found = this.#open(inode);
    if (!found) return;
    this.close();
    this.#opened = found;
    this.#trouble.isOver(`"${this.#file}" can be read again.`);
  }

  /** Opens the file if there is a release in it. */
  #open(inode: number): Opened | null {
    let db: DatabaseSync | undefined;
    try {
      db = openReadOnly(this.#file);
      const pages = new StoredPages(db);
      if (pages.release() > 0) return { db, pages, inode };
    } catch (error) {
      // The publisher may be about to make its tables, or to set a broken file aside.
      this.#trouble.comes(`"${this.#file}" cannot be read yet: ${String(error)}.`);
    }
    db?.close();
    return null;
  }
}
