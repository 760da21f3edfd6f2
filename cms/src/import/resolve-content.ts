import type { FlattenedField, PayloadRequest, RichTextField } from 'payload';
import { locales, type Locale, type Localized } from '@gjakova/shared/locales';
import { referencesAt } from '../fields/references-at';
import type { Content } from './content-in';
import { findBySource } from './find-by-source';
import { stateFromMarkdown } from './markdown';

/** What resolving needs to know besides the content. */
interface Resolving {
  req: PayloadRequest;
  /** The paths of references without which a row cannot be: `fees.tariff`. */
  required: string[];
  /** Collects the keys of documents that are not loaded yet. */
  missing: Set<string>;
}

/**
 * Puts stored values in place of those that a loader sends: ids for `{ source: key }` and `{ file: id }`, states of the editor for
 * Markdown, instants for days.
 *
 * @returns the content, without the references whose documents are not loaded yet, nor the rows that require one of
 *   them; and the keys of those documents
 */
export async function resolveContent(
  req: PayloadRequest,
  fields: FlattenedField[],
  content: Content,
  required: string[],
): Promise<{ content: Content; missing: string[] }> {
  const resolving = { req, required, missing: new Set<string>() };
  const resolved = await resolveFields(resolving, fields, content, '');
  return { content: resolved, missing: [...resolving.missing] };
}

async function resolveFields(
  resolving: Resolving,
  fields: FlattenedField[],
  content: Content,
  at: string,
): Promise<Content> {
  const resolved: Content = {};
  for (const field of fields) {
    const value = content[field.name];
    if (value === undefined) continue;
    resolved[field.name] = value === null ? null : await resolve(resolving, field, value, `${at}${field.name}`);
  }
  return resolved;
}

// The forms of the values were checked by known-content.ts.
async function resolve(resolving: Resolving, field: FlattenedField, value: unknown, path: string): Promise<unknown> {
  if (field.type === 'relationship') {
    return resolveReferences(resolving, String(field.relationTo), value as Source | Source[]);
  }
  if (field.type === 'upload') return (value as { file: string }).file;
  if (field.type === 'group') return resolveFields(resolving, field.flattenedFields, value as Content, `${path}.`);
  if (field.type === 'array') return resolveRows(resolving, field.flattenedFields, value as Content[], path);
  if (field.type === 'richText') return statesOf(resolving, field, value as Localized<Markdown>, path);
  return field.type === 'date' ? asInstant(value as string) : value;
}

interface Markdown {
  markdown: string;
}

function statesOf({ req }: Resolving, field: RichTextField, texts: Localized<Markdown>, path: string) {
  const stateIn = (locale: Locale) => {
    const markdown = texts[locale]?.markdown;
    return markdown ? stateFromMarkdown(req, field, markdown, path) : null;
  };
  return Object.fromEntries(locales.map((locale) => [locale, stateIn(locale)]));
}

interface Source {
  source: string;
}

/** An id, or ids; undefined in place of what is not loaded. */
async function resolveReferences(resolving: Resolving, collection: string, value: Source | Source[]): Promise<unknown> {
  if (!Array.isArray(value)) return idOfSource(resolving, collection, value);
  const ids: string[] = [];
  for (const each of value) {
    const id = await idOfSource(resolving, collection, each);
    if (id !== undefined) ids.push(id);
  }
  return ids;
}

async function idOfSource({ req, missing }: Resolving, collection: string, { source }: Source) {
  const found = await findBySource(req, collection, source);
  if (!found) missing.add(source);
  return found?.id;
}

async function resolveRows(resolving: Resolving, fields: FlattenedField[], rows: Content[], path: string) {
  const needed = resolving.required
    .filter((each) => each.startsWith(`${path}.`))
    .map((each) => each.slice(path.length + 1));
  const resolved: Content[] = [];
  for (const [position, row] of rows.entries()) {
    const own = await resolveFields(resolving, fields, row, `${path}.${position}.`);
    const isWhole = needed.every((each) => referencesAt(own, each).every(({ id }) => id !== undefined));
    if (isWhole) resolved.push(own);
  }
  return resolved;
}

/** A day is stored as noon in UTC, as the panel does it: that is the same day in Gjakova. */
const asInstant = (date: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(date) ? `${date}T12:00:00.000Z` : new Date(date).toISOString();
