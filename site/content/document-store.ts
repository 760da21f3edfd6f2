import type { DatabaseSync } from 'node:sqlite';
import type { Kind } from '@gjakova/shared/kinds';
import type { Locale } from '@gjakova/shared/locales';
import type { Form } from '@gjakova/shared/schemas/forms';
import { addressesOf } from './addresses.ts';
import { cardFrom, type Card } from './cards.ts';
import type { Document } from './document.ts';
import { groupsOf, sortKeyOf } from './groups.ts';
import { changedLocales } from './reads.ts';

/** A document's row stands for the whole of it; `forms` has a row for each language, `paths` for each address. */
export const documentTables = `
  CREATE TABLE IF NOT EXISTS documents (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, public_id TEXT NOT NULL, trace TEXT NOT NULL, UNIQUE (kind, public_id)
  );
  CREATE TABLE IF NOT EXISTS forms (
    id INTEGER PRIMARY KEY, document INTEGER NOT NULL, locale TEXT NOT NULL, form TEXT NOT NULL, card TEXT NOT NULL,
    UNIQUE (document, locale)
  );
  CREATE TABLE IF NOT EXISTS paths (path TEXT NOT NULL, document INTEGER NOT NULL);
  CREATE INDEX IF NOT EXISTS paths_by_path ON paths (path);
  CREATE INDEX IF NOT EXISTS paths_by_document ON paths (document);
  CREATE TABLE IF NOT EXISTS groups (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
  CREATE TABLE IF NOT EXISTS members (
    group_id INTEGER NOT NULL, sort_key TEXT NOT NULL, form INTEGER NOT NULL, PRIMARY KEY (group_id, sort_key)
  ) WITHOUT ROWID;`;

type Trace = Pick<Document, 'formerAddresses' | 'gone'>;
interface Row {
  kind: Kind;
  public_id: string;
  trace: string;
  locale: Locale | null;
  form: string | null;
}

const wholeDocuments = `SELECT kind, public_id, trace, locale, form FROM documents LEFT JOIN forms ON document = documents.id`;
const ofOne = '(SELECT id FROM documents WHERE kind = ? AND public_id = ?)';

/** The documents that the public knows, and the groups that they are in. */
export class DocumentStore {
  readonly #db: DatabaseSync;
  readonly #statements;

  constructor(db: DatabaseSync) {
    this.#db = db;
    this.#statements = {
      find: db.prepare(`${wholeDocuments} WHERE kind = ? AND public_id = ?`),
      form: db.prepare(`SELECT form FROM forms WHERE document = ${ofOne} AND locale = ?`),
      card: db.prepare(`SELECT card FROM forms WHERE document = ${ofOne} AND locale = ?`),
      trace: db.prepare('SELECT trace FROM documents WHERE kind = ? AND public_id = ?'),
      save: db.prepare(`INSERT INTO documents (kind, public_id, trace) VALUES (?, ?, ?)
        ON CONFLICT (kind, public_id) DO UPDATE SET trace = excluded.trace RETURNING id`),
      remove: db.prepare('DELETE FROM documents WHERE id = ?'),
      atPath: db.prepare(`SELECT DISTINCT kind, public_id FROM paths JOIN documents ON documents.id = paths.document
        WHERE path = ? ORDER BY kind, public_id`),
      addPath: db.prepare('INSERT INTO paths (path, document) VALUES (?, ?)'),
      removePaths: db.prepare('DELETE FROM paths WHERE document = ?'),
      addForm: db.prepare('INSERT INTO forms (document, locale, form, card) VALUES (?, ?, ?, ?)'),
      removeForm: db.prepare('DELETE FROM forms WHERE document = ? AND locale = ?'),
      addGroup: db.prepare('INSERT OR IGNORE INTO groups (name) VALUES (?)'),
      join: db.prepare('INSERT INTO members SELECT id, ?, ? FROM groups WHERE name = ?'),
      leave: db.prepare('DELETE FROM members WHERE group_id = (SELECT id FROM groups WHERE name = ?) AND sort_key = ?'),
      cards: db.prepare(`SELECT card FROM members JOIN forms ON forms.id = members.form
        WHERE group_id = (SELECT id FROM groups WHERE name = ?) ORDER BY sort_key`),
    };
  }

  find(kind: Kind, publicId: string): Document | null {
    const rows = this.#statements.find.all(kind, publicId) as unknown as Row[]; // the columns selected
    return rows.length > 0 ? documentFromRows(rows) : null;
  }

  /** The documents that have, or had, a page at this path. */
  findByPath(path: string): Document[] {
    const rows = this.#statements.atPath.all(path) as unknown as Row[]; // the columns selected
    return rows.flatMap((row) => this.find(row.kind, row.public_id) ?? []);
  }

  form = (kind: string, publicId: string, locale: string): unknown =>
    parsed(this.#statements.form.get(kind, publicId, locale)?.form);

  card = (kind: string, publicId: string, locale: string): Card | null =>
    parsed(this.#statements.card.get(kind, publicId, locale)?.card) as Card | null; // as it was stored

  /** Why a document is no longer public; null if it is, or never was. */
  gone(kind: string, publicId: string): Document['gone'] {
    const trace = parsed(this.#statements.trace.get(kind, publicId)?.trace) as Trace | null; // as it was stored
    return trace?.gone ?? null;
  }

  /** The members of a group, in its order. */
  cards = (group: string): Card[] =>
    this.#statements.cards.all(group).map((row) => JSON.parse(String(row.card)) as Card); // as it was stored

  /** Replaces all that is known of a document; one of which nothing is known is forgotten. */
  replace(document: Document): void {
    const { kind, publicId, formerAddresses, gone } = document;
    const before = this.find(kind, publicId);
    const id = Number(this.#statements.save.get(kind, publicId, JSON.stringify({ formerAddresses, gone }))?.id);
    for (const locale of changedLocales(before, document)) {
      if (before) this.#removeForm(id, before, locale);
      this.#addForm(id, document, locale);
    }
    this.#replacePaths(id, document);
    if (isNothing(document)) this.#statements.remove.run(id);
  }

  #replacePaths(id: number, document: Document): void {
    this.#statements.removePaths.run(id);
    for (const { path } of addressesOf([document])) this.#statements.addPath.run(path, id);
  }

  #addForm(id: number, document: Document, locale: Locale): void {
    const form = document.forms[locale];
    if (!form) return;
    const added = this.#statements.addForm.run(id, locale, JSON.stringify(form), JSON.stringify(cardFrom(form)));
    for (const group of groupsOf(document, locale)) {
      this.#statements.addGroup.run(group);
      this.#statements.join.run(sortKeyOf(form), added.lastInsertRowid, group);
    }
  }

  #removeForm(id: number, document: Document, locale: Locale): void {
    const form = document.forms[locale];
    if (!form) return;
    for (const group of groupsOf(document, locale)) this.#statements.leave.run(group, sortKeyOf(form));
    this.#statements.removeForm.run(id, locale);
  }

  /** All documents, in an order that does not depend on when they came. */
  *all(): Generator<Document> {
    let rows: Row[] = [];
    const everyRow = this.#db.prepare(`${wholeDocuments} ORDER BY kind, public_id`).iterate();
    for (const row of everyRow as Iterable<unknown> as Iterable<Row>) {
      // the columns selected
      const isNext = rows.length > 0 && (rows[0].kind !== row.kind || rows[0].public_id !== row.public_id);
      if (isNext) {
        yield documentFromRows(rows);
        rows = [];
      }
      rows.push(row);
    }
    if (rows.length > 0) yield documentFromRows(rows);
  }
}

const isNothing = ({ forms, formerAddresses, gone }: Document): boolean =>
  !gone && formerAddresses.length === 0 && Object.keys(forms).length === 0;

const parsed = (json: unknown): unknown => (typeof json === 'string' ? JSON.parse(json) : null);

function documentFromRows(rows: Row[]): Document {
  const { kind, public_id: publicId, trace } = rows[0];
  const forms: Document['forms'] = {};
  for (const { locale, form } of rows) if (locale && form) forms[locale] = JSON.parse(form) as Form; // as it was stored
  return { kind, publicId, forms, ...(JSON.parse(trace) as Trace) }; // as it was stored
}
