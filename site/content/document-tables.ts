import type { DatabaseSync } from 'node:sqlite';
import type { FeedKind, Kind } from '@gjakova/shared/kinds';
import type { Locale } from '@gjakova/shared/locales';

/**
 * A document's row stands for the whole of it; `forms` has a row for each language, `paths` for each address, `files` for
 * each file that it names.
 */
export const documentTables = `
  CREATE TABLE IF NOT EXISTS documents (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, public_id TEXT NOT NULL, trace TEXT NOT NULL, UNIQUE (kind, public_id)
  );
  CREATE TABLE IF NOT EXISTS forms (
    id INTEGER PRIMARY KEY, document INTEGER NOT NULL, locale TEXT NOT NULL, form TEXT NOT NULL, card TEXT, slug TEXT,
    published_at TEXT, UNIQUE (document, locale)
  );
  CREATE TABLE IF NOT EXISTS paths (path TEXT NOT NULL, document INTEGER NOT NULL);
  CREATE INDEX IF NOT EXISTS paths_by_path ON paths (path);
  CREATE INDEX IF NOT EXISTS paths_by_document ON paths (document);
  CREATE TABLE IF NOT EXISTS files (path TEXT NOT NULL, sha256 TEXT NOT NULL, bytes INTEGER NOT NULL, document INTEGER NOT NULL);
  CREATE INDEX IF NOT EXISTS files_by_path ON files (path);
  CREATE INDEX IF NOT EXISTS files_by_document ON files (document);
  CREATE TABLE IF NOT EXISTS groups (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
  CREATE TABLE IF NOT EXISTS members (
    group_id INTEGER NOT NULL, sort_key TEXT NOT NULL, form INTEGER NOT NULL, PRIMARY KEY (group_id, sort_key)
  ) WITHOUT ROWID;`;

/** A document in one of its languages, or without any. */
export interface Row {
  kind: FeedKind;
  public_id: string;
  trace: string;
  locale: Locale | null;
  form: string | null;
}

/** A member of a group in one of the languages that it exists in. */
export interface EntryRow {
  kind: Kind;
  publicId: string;
  publishedAt: string;
  locale: Locale;
  slug: string;
}

const wholeDocuments = `SELECT kind, public_id, trace, locale, form FROM documents LEFT JOIN forms ON document = documents.id`;
const ofOne = '(SELECT id FROM documents WHERE kind = ? AND public_id = ?)';
const membersOf = `FROM members JOIN forms ON forms.id = members.form
  WHERE group_id = (SELECT id FROM groups WHERE name = ?) ORDER BY sort_key`;
const hasMember = 'EXISTS (SELECT 1 FROM members WHERE group_id = groups.id)';

/** The statements of the document store, prepared. */
export const documentStatements = (db: DatabaseSync) => ({
  /** Made anew for each walk: one that is under way must not be begun again. */
  all: () => db.prepare(`${wholeDocuments} ORDER BY kind, public_id`),
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
  addFile: db.prepare('INSERT INTO files (path, sha256, bytes, document) VALUES (?, ?, ?, ?)'),
  removeFiles: db.prepare('DELETE FROM files WHERE document = ?'),
  files: db.prepare('SELECT path, sha256, min(bytes) AS bytes FROM files GROUP BY path, sha256 ORDER BY path'),
  namesFile: db.prepare('SELECT 1 FROM files WHERE path = ?'),
  addForm: db.prepare('INSERT INTO forms (document, locale, form, card, slug, published_at) VALUES (?, ?, ?, ?, ?, ?)'),
  removeForm: db.prepare('DELETE FROM forms WHERE document = ? AND locale = ?'),
  addGroup: db.prepare('INSERT OR IGNORE INTO groups (name) VALUES (?)'),
  join: db.prepare('INSERT INTO members SELECT id, ?, ? FROM groups WHERE name = ?'),
  leave: db.prepare('DELETE FROM members WHERE group_id = (SELECT id FROM groups WHERE name = ?) AND sort_key = ?'),
  cards: db.prepare(`SELECT card ${membersOf}`),
  newest: db.prepare(`SELECT card, published_at AS at ${membersOf} DESC LIMIT ?`),
  entries: db.prepare(`SELECT kind, public_id AS publicId, listed.published_at AS publishedAt, forms.locale, forms.slug
    FROM members JOIN forms AS listed ON listed.id = members.form JOIN documents ON documents.id = listed.document
    JOIN forms ON forms.document = documents.id
    WHERE group_id = (SELECT id FROM groups WHERE name = ?)
    ORDER BY kind, public_id, CASE forms.locale WHEN 'sq' THEN 0 WHEN 'sr' THEN 1 ELSE 2 END`),
  member: db.prepare(`SELECT 1 FROM groups WHERE name = ? AND ${hasMember}`),
  groupsUnder: db.prepare(`SELECT name FROM groups WHERE (name = ?1 OR (name >= ?1 || '/' AND name < ?1 || '0'))
    AND ${hasMember} ORDER BY name`),
});
