import type { DatabaseSync } from 'node:sqlite';
import type { FeedKind } from '@gjakova/shared/kinds';
import type { Locale } from '@gjakova/shared/locales';
import type { Site } from '@gjakova/shared/sites';
import type { Step } from './refusal.ts';

export const receiptTables = `
  CREATE TABLE IF NOT EXISTS receipts (
    id INTEGER PRIMARY KEY, sequence INTEGER NOT NULL, kind TEXT NOT NULL, public_id TEXT NOT NULL, locale TEXT NOT NULL,
    release INTEGER NOT NULL, at TEXT NOT NULL, outcome TEXT NOT NULL
  );
  CREATE INDEX IF NOT EXISTS receipts_by_document ON receipts (kind, public_id, locale);`;

/** What became of a publication in one language, and where readers see it. */
export type Outcome =
  | { state: 'live'; site: Site; path: string }
  | { state: 'gone'; site: Site; path: string }
  | { state: 'refused'; step: Step; reason: string };

/** A receipt that the CMS has not taken yet. */
export interface DueReceipt {
  id: number;
  sequence: number;
  kind: FeedKind;
  publicId: string;
  locale: Locale;
  release: number;
  /** When the release was made. */
  at: string;
  outcome: Outcome;
}

export type NewReceipt = Omit<DueReceipt, 'id'>;

/** The receipts due: written in the transaction of their release, kept until the CMS has taken them. */
export class ReceiptStore {
  readonly #statements;

  constructor(db: DatabaseSync) {
    const columns = 'id, sequence, kind, public_id AS publicId, locale, release, at, outcome';
    this.#statements = {
      add: db.prepare(`INSERT INTO receipts (sequence, kind, public_id, locale, release, at, outcome)
        VALUES (?, ?, ?, ?, ?, ?, ?)`),
      supersede: db.prepare('DELETE FROM receipts WHERE kind = ? AND public_id = ? AND locale = ?'),
      forget: db.prepare('DELETE FROM receipts WHERE kind = ? AND public_id = ?'),
      due: db.prepare(`SELECT ${columns} FROM receipts WHERE id > ? ORDER BY id LIMIT ?`),
      count: db.prepare('SELECT count(*) AS number FROM receipts'),
      remove: db.prepare('DELETE FROM receipts WHERE id = ?'),
    };
  }

  /**
   * Adds a receipt in the place of earlier ones for the same document and language, which nobody can verify any more.
   * A refusal leaves them: the previous version is what stays shown.
   */
  add({ sequence, kind, publicId, locale, release, at, outcome }: NewReceipt): void {
    if (outcome.state !== 'refused') this.#statements.supersede.run(kind, publicId, locale);
    this.#statements.add.run(sequence, kind, publicId, locale, release, at, JSON.stringify(outcome));
  }

  /** Drops what is due for a document of which nothing is known any more. */
  forget(kind: FeedKind, publicId: string): void {
    this.#statements.forget.run(kind, publicId);
  }

  /** The next receipts after one of them, the oldest first. */
  due(after: number, atMost: number): DueReceipt[] {
    return this.#statements.due.all(after, atMost).map((row) => {
      const receipt = row as unknown as Omit<DueReceipt, 'outcome'> & { outcome: string }; // the columns selected
      return { ...receipt, outcome: JSON.parse(receipt.outcome) as Outcome }; // as `add` stored it
    });
  }

  count = (): number => Number(this.#statements.count.get()?.number);

  remove(ids: number[]): void {
    for (const id of ids) this.#statements.remove.run(id);
  }
}
