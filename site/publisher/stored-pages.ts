import type { DatabaseSync } from 'node:sqlite';
import type { Site } from '@gjakova/shared/sites';
import type { Body } from './body.ts';

/** What an address answers, with the release that it is of. */
export interface StoredPage extends Body {
  release: number;
}

const columns = 'digest, status, type, location, encoding, bytes';

/** The committed pages, as readers see them: whoever makes a release meanwhile is not felt. */
export class StoredPages {
  readonly #statements;

  constructor(db: DatabaseSync) {
    this.#statements = {
      page: db.prepare(`SELECT state.release, ${columns} FROM state
        JOIN pages ON pages.site = ? AND pages.path = ?
        JOIN versions ON versions.page = pages.id AND versions.first <= state.release
          AND (versions.last IS NULL OR versions.last > state.release)
        JOIN bodies ON bodies.id = versions.body`),
      latest: db.prepare(`SELECT state.release, ${columns} FROM state
        JOIN pages ON pages.site = ? AND pages.path = ?
        JOIN versions ON versions.page = pages.id JOIN bodies ON bodies.id = versions.body
        ORDER BY versions.first DESC LIMIT 1`),
      everThere: db.prepare('SELECT 1 FROM pages WHERE site = ? AND path = ?'),
      state: db.prepare('SELECT release FROM state'),
    };
  }

  /** The release that readers see; 0 before the first. */
  release = (): number => Number(this.#statements.state.get()?.release ?? 0);

  /** What is at the path in the release that readers see. */
  find = (site: Site, path: string): StoredPage | undefined =>
    this.#statements.page.get(site, path) as unknown as StoredPage | undefined; // the columns selected

  /** Whether anything is, or was, at the path. */
  wasEver = (site: Site, path: string): boolean => this.#statements.everThere.get(site, path) !== undefined;

  /** What is, or was last, at the path: for names that hold the hash of their content. */
  findLatest = (site: Site, path: string): StoredPage | undefined =>
    this.#statements.latest.get(site, path) as unknown as StoredPage | undefined; // the columns selected
}
