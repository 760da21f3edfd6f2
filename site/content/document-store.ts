import type { DatabaseSync } from 'node:sqlite';
import { isKind, type FeedKind, type Kind } from '@gjakova/shared/kinds';
import type { Locale } from '@gjakova/shared/locales';
import type { FeedForm, Form } from '@gjakova/shared/schemas/forms';
import { ownAddresses } from './addresses.ts';
import { cardFrom, type Card } from './cards.ts';
import { documentStatements, type EntryRow, type Row } from './document-tables.ts';
import { nameOf, type Document } from './document.ts';
import { filesOf, type NamedFile } from './files-of.ts';
import { groupsOf } from './groups.ts';
import { changedLocales } from './reads.ts';
import { sortKeyOf } from './sort-key.ts';

type Trace = Pick<Document, 'formerAddresses' | 'gone'>;

/** A document as a feed names it. */
export interface Update<K extends Kind = Kind> {
  card: Card<K>;
  publishedAt: string;
}

/** A document as a sitemap names it: with its slug in each language that it exists in. */
export interface Entry {
  kind: Kind;
  publicId: string;
  publishedAt: string;
  slugs: { locale: Locale; slug: string }[];
}

/** The documents that the public knows, and the groups that they are in. */
export class DocumentStore {
  readonly #statements;

  constructor(db: DatabaseSync) {
    this.#statements = documentStatements(db);
  }

  find(kind: FeedKind, publicId: string): Document | null {
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
  cards = (group: string): Card[] => this.#statements.cards.all(group).map(cardIn);

  /** The last members of a group, the last first. */
  newest = (group: string, atMost: number): Card[] => this.#statements.newest.all(group, atMost).map(cardIn);

  /** The same with the instants of their publication. */
  updates = (group: string, atMost: number): Update[] =>
    this.#statements.newest.all(group, atMost).map((row) => ({ card: cardIn(row), publishedAt: String(row.at) }));

  /** The members of a group, each with the instant of its publication and its slug in every language. */
  entries(group: string): Entry[] {
    const entries = new Map<string, Entry>();
    for (const row of this.#statements.entries.all(group)) {
      const { locale, slug, ...about } = row as unknown as EntryRow; // the columns selected
      const entry = entries.get(nameOf(about)) ?? { ...about, slugs: [] };
      entry.slugs.push({ locale, slug });
      entries.set(nameOf(about), entry);
    }
    return [...entries.values()];
  }

  /** The files that are named by any document, each once. */
  files = (): NamedFile[] => this.#statements.files.all() as unknown as NamedFile[]; // the columns selected

  /** Whether a document names the file at this path. */
  isFileNamed = (path: string): boolean => this.#statements.namesFile.get(path) !== undefined;

  hasMembers = (group: string): boolean => this.#statements.member.get(group) !== undefined;

  /** The groups with members that are this one or below it, in order. */
  groupsUnder = (prefix: string): string[] => this.#statements.groupsUnder.all(prefix).map((row) => String(row.name));

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
    this.#replaceFiles(id, document);
    if (isNothing(document)) this.#statements.remove.run(id);
  }

  #replacePaths(id: number, document: Document): void {
    this.#statements.removePaths.run(id);
    for (const path of new Set(ownAddresses(document).map((address) => address.path))) {
      this.#statements.addPath.run(path, id);
    }
  }

  #replaceFiles(id: number, document: Document): void {
    this.#statements.removeFiles.run(id);
    for (const { path, sha256, bytes } of filesOf(document)) this.#statements.addFile.run(path, sha256, bytes, id);
  }

  #addForm(id: number, document: Document, locale: Locale): void {
    const form = document.forms[locale];
    if (!form) return;
    const added = this.#statements.addForm.run(id, locale, JSON.stringify(form), ...columnsOf(form));
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
    for (const row of this.#statements.all().iterate() as Iterable<unknown> as Iterable<Row>) {
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

const isPageForm = (form: FeedForm): form is Form => isKind(form.kind);

/** What is kept of a form beside it, so that lists need not read it. A global has nothing of this. */
const columnsOf = (form: FeedForm): [card: string | null, slug: string | null, publishedAt: string | null] =>
  isPageForm(form) ? [JSON.stringify(cardFrom(form)), form.slug, form.publishedAt] : [null, null, null];

const parsed = (json: unknown): unknown => (typeof json === 'string' ? JSON.parse(json) : null);

const cardIn = (row: Record<string, unknown>): Card => JSON.parse(String(row.card)) as Card; // as it was stored

function documentFromRows(rows: Row[]): Document {
  const { kind, public_id: publicId, trace } = rows[0];
  const forms: Document['forms'] = {};
  for (const { locale, form } of rows) if (locale && form) forms[locale] = JSON.parse(form) as FeedForm; // as it was stored
  return { kind, publicId, forms, ...(JSON.parse(trace) as Trace) }; // as it was stored
}
