import type { DatabaseSync } from 'node:sqlite';

/** What the whole store stands at: one row. */
export interface State {
  /** The release that readers see; 0 before the first. */
  release: number;
  pinned: number;
  /** The instant that pages are shown at. */
  now: string;
  /** The last entry of the CMS's outbox that is in a release, and the database that it is from. */
  cursor: number;
  epoch: string;
  /** Names the bundles and origins that all pages are made with. */
  madeWith: string;
}

export const releaseTables = `
  CREATE TABLE IF NOT EXISTS releases (
    number INTEGER PRIMARY KEY, at TEXT NOT NULL, cause TEXT NOT NULL,
    rendered INTEGER NOT NULL DEFAULT 0, written INTEGER NOT NULL DEFAULT 0
  );
  CREATE TABLE IF NOT EXISTS pages (
    id INTEGER PRIMARY KEY, site TEXT NOT NULL, path TEXT NOT NULL, address TEXT, UNIQUE (site, path)
  );
  CREATE TABLE IF NOT EXISTS versions (
    page INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER, body INTEGER NOT NULL, PRIMARY KEY (page, first)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS versions_that_ended ON versions (last) WHERE last IS NOT NULL;
  CREATE TABLE IF NOT EXISTS bodies (
    id INTEGER PRIMARY KEY, digest TEXT NOT NULL, status INTEGER NOT NULL, type TEXT NOT NULL, location TEXT,
    encoding TEXT NOT NULL, bytes BLOB NOT NULL
  );
  CREATE TABLE IF NOT EXISTS failures (page INTEGER PRIMARY KEY, step TEXT NOT NULL, reason TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS state (
    one INTEGER PRIMARY KEY CHECK (one = 1), release INTEGER NOT NULL, pinned INTEGER NOT NULL, now TEXT NOT NULL,
    cursor INTEGER NOT NULL, epoch TEXT NOT NULL, made_with TEXT NOT NULL
  );
  INSERT OR IGNORE INTO state VALUES (1, 0, 0, '', 0, '', '');`;

/** Assets hold nobody's text, and readers who have an older page open still ask for them. */
const endedPages = 'FROM versions JOIN pages ON pages.id = page WHERE last IS NOT NULL AND address IS NOT NULL';

/** The statements of the release store, prepared. */
export const releaseStatements = (db: DatabaseSync) => ({
  latest: db.prepare('SELECT coalesce(max(number), 0) AS number FROM releases'),
  kept: db.prepare('SELECT 1 FROM releases WHERE number = ?'),
  begin: db.prepare('INSERT INTO releases (number, at, cause) VALUES (?, ?, ?)'),
  count: db.prepare('UPDATE releases SET rendered = ?, written = ? WHERE number = ?'),
  state: db.prepare('SELECT release, pinned, now, cursor, epoch, made_with AS madeWith FROM state'),
  finish: db.prepare(`UPDATE state SET release = iif(pinned, release, ?), now = ?, cursor = ?, epoch = ?,
    made_with = ?`),
  moveCursor: db.prepare('UPDATE state SET cursor = ?'),
  point: db.prepare('UPDATE state SET release = ?, pinned = ?'),
  work: db.prepare('SELECT rendered, written FROM releases WHERE number = ?'),
  page: db.prepare('SELECT id FROM pages WHERE site = ? AND path = ?'),
  addPage: db.prepare(`INSERT INTO pages (site, path, address) VALUES (?, ?, ?)
    ON CONFLICT (site, path) DO UPDATE SET address = excluded.address RETURNING id`),
  address: db.prepare('SELECT address FROM pages WHERE id = ?'),
  current: db.prepare(`SELECT first, body, digest FROM versions JOIN bodies ON bodies.id = body
    WHERE page = ? AND last IS NULL`),
  shown: db.prepare('SELECT 1 FROM pages JOIN versions ON page = id WHERE site = ? AND path = ? AND last IS NULL'),
  allShown: db.prepare('SELECT id, site, path FROM pages JOIN versions ON page = id WHERE last IS NULL'),
  addBody: db.prepare('INSERT INTO bodies (digest, status, type, location, encoding, bytes) VALUES (?, ?, ?, ?, ?, ?)'),
  removeBody: db.prepare('DELETE FROM bodies WHERE id = ?'),
  addVersion: db.prepare('INSERT INTO versions (page, first, body) VALUES (?, ?, ?)'),
  endVersion: db.prepare('UPDATE versions SET last = ? WHERE page = ? AND last IS NULL'),
  removeVersion: db.prepare('DELETE FROM versions WHERE page = ? AND first = ?'),
  revive: db.prepare('UPDATE versions SET last = NULL WHERE page = ? AND last = ?'),
  noteFailure: db.prepare(`INSERT OR REPLACE INTO failures (page, step, reason)
    SELECT id, ?, ? FROM pages WHERE site = ? AND path = ?`),
  forgetFailure: db.prepare('DELETE FROM failures WHERE page = ?'),
  forgetFailures: db.prepare('DELETE FROM failures'),
  failures: db.prepare(`SELECT site, path, step, reason FROM failures JOIN pages ON pages.id = page
    ORDER BY site, path LIMIT ?`),
  fileDigests: db.prepare("SELECT DISTINCT digest FROM bodies WHERE encoding = 'file'"),
  pruneBodies: db.prepare('DELETE FROM bodies WHERE id IN (SELECT body FROM versions WHERE last <= ?)'),
  pruneVersions: db.prepare('DELETE FROM versions WHERE last <= ?'),
  forgetBodies: db.prepare(`DELETE FROM bodies WHERE id IN (SELECT body ${endedPages})`),
  forgetVersions: db.prepare(`DELETE FROM versions WHERE (page, first) IN (SELECT page, first ${endedPages})`),
  pruneReleases: db.prepare('DELETE FROM releases WHERE number < ?'),
});
