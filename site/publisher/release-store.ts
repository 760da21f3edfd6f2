import type { DatabaseSync } from 'node:sqlite';
import type { Site } from '@gjakova/shared/sites';
import type { Address } from '../content/addresses.ts';
import type { Body } from './body.ts';
import type { Failure } from './failures.ts';
import { releaseStatements, type State } from './release-tables.ts';

const releasesKept = 50;

/** Where a file is: it has no template, and no document of its own. */
export interface FileAddress extends Pick<Address, 'site' | 'path'> {
  template: 'uploaded-file';
}

/** A page that stays as it was, since it could not be made anew. */
export interface StoredFailure {
  site: Site;
  path: string;
  step: string;
  reason: string;
}

/** Pages and their versions, in the releases that readers see. All methods work inside the transaction of the caller. */
export class ReleaseStore {
  readonly #statements;

  constructor(db: DatabaseSync) {
    this.#statements = releaseStatements(db);
  }

  get state(): State {
    return this.#statements.state.get() as unknown as State; // the columns selected
  }

  /**
   * Begins a release.
   *
   * The first one takes the milliseconds since 1970 as its number: a store that is made anew then begins above all
   * releases of the one that was lost.
   */
  begin(at: string, cause: string): number {
    const latest = this.#latest();
    const number = latest ? latest + 1 : Date.now();
    this.#statements.begin.run(number, at, cause);
    return number;
  }

  /** Shows the release to readers, unless an earlier one is pinned, and drops what only releases too old need. */
  finish(number: number, { rendered, written }: { rendered: number; written: number }, change: Partial<State>): void {
    const { now, cursor, epoch, madeWith } = { ...this.state, ...change };
    this.#statements.count.run(rendered, written, number);
    this.#statements.finish.run(number, now, cursor, epoch, madeWith);
    const oldest = Math.min(number - releasesKept + 1, this.state.release);
    this.#statements.pruneBodies.run(oldest);
    this.#statements.pruneVersions.run(oldest);
    this.#statements.pruneReleases.run(oldest);
  }

  /**
   * Forgets what pages were in earlier releases: none of them is shown any more, not even one that is pinned.
   *
   * To be called in the release that takes something away. Lists that named it have moved on since: which of the old
   * pages hold a word of it is not known, so all of them go.
   */
  forgetEarlier(number: number): void {
    this.#statements.forgetBodies.run();
    this.#statements.forgetVersions.run();
    this.#statements.pruneReleases.run(number);
    this.#statements.point.run(number, 0);
  }

  /** Notes how far the CMS was read, where nothing came of it. */
  moveCursor(cursor: number): void {
    this.#statements.moveCursor.run(cursor);
  }

  /** Shows an earlier release and keeps it shown until `unpin`. Throws if it is not kept any more. */
  rollBackTo(number: number): void {
    if (!this.#statements.kept.get(number)) throw new Error(`Release ${number} is not kept any more.`);
    this.#statements.point.run(number, 1);
  }

  unpin(): void {
    this.#statements.point.run(this.#latest(), 0);
  }

  /** Adds a page or says what it is from now on; an asset has no address. Answers its id. */
  addPage(site: Site, path: string, address: Address | FileAddress | null): number {
    return Number(this.#statements.addPage.get(site, path, address && JSON.stringify(address))?.id);
  }

  pageAt(site: Site, path: string): number | undefined {
    return this.#statements.page.get(site, path)?.id as number | undefined; // an integer key
  }

  addressOf(page: number): Address {
    return JSON.parse(String(this.#statements.address.get(page)?.address)) as Address; // as `addPage` stored it
  }

  /** The hashes of the files of all releases that are kept. */
  fileDigests = (): string[] => this.#statements.fileDigests.all().map(({ digest }) => String(digest));

  isShown = (site: Site, path: string): boolean => this.#statements.shown.get(site, path) !== undefined;

  /** The pages that are shown now, as ids with their places. */
  allShown = (): { id: number; site: Site; path: string }[] =>
    this.#statements.allShown.all() as unknown as { id: number; site: Site; path: string }[]; // the columns selected

  /** The digest of what the page shows now. */
  digestOf = (page: number): string | undefined => this.#current(page)?.digest;

  /** Gives the page a new version; its present one ends. */
  write(page: number, release: number, body: Body): void {
    this.end(page, release);
    const { digest, status, type, location, encoding, bytes } = body;
    const added = this.#statements.addBody.run(digest, status, type, location, encoding, bytes);
    this.#statements.addVersion.run(page, release, added.lastInsertRowid);
  }

  /** Ends the page's present version; one that was made in this very release goes without trace. */
  end(page: number, release: number): void {
    const current = this.#current(page);
    if (current?.first === release) {
      this.#statements.removeVersion.run(page, release);
      this.#statements.removeBody.run(current.body);
    } else if (current) this.#statements.endVersion.run(release, page);
  }

  /** Undoes what a release did to a page: its previous version, if it had one, is shown again. */
  takeBack(page: number, release: number): void {
    if (this.#current(page)?.first === release) this.end(page, release);
    this.#statements.revive.run(page, release);
  }

  /** Notes that the page could not be made anew, and stays as it was. */
  noteFailure({ address: { site, path }, step, reason }: Failure): void {
    this.#statements.noteFailure.run(step, reason, site, path);
  }

  forgetFailure(page: number): void {
    this.#statements.forgetFailure.run(page);
  }

  forgetFailures(): void {
    this.#statements.forgetFailures.run();
  }

  /** Some of the pages that stayed as they were, with the reasons. */
  failures = (atMost: number): StoredFailure[] => this.#statements.failures.all(atMost) as unknown as StoredFailure[]; // the columns selected

  /** What a release has cost. */
  workOf(release: number): { rendered: number; written: number } {
    const found = this.#statements.work.get(release);
    return { rendered: Number(found?.rendered ?? 0), written: Number(found?.written ?? 0) };
  }

  #latest = (): number => Number(this.#statements.latest.get()?.number);

  #current(page: number): { first: number; body: number; digest: string } | undefined {
    // the columns selected
    return this.#statements.current.get(page) as unknown as { first: number; body: number; digest: string } | undefined;
  }
}
