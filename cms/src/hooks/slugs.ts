import type { CollectionBeforeChangeHook, FlattenedField, PayloadRequest } from 'payload';
import { looksLikeYear, pathOf } from '@gjakova/shared/addresses';
import type { Kind } from '@gjakova/shared/kinds';
import type { Locale } from '@gjakova/shared/locales';
import { slugify } from '@gjakova/shared/text/slugify';
import { sayWithLabels } from '../fields/label-at';
import { messagesFor } from '../messages/languages';
import { unclear } from '../messages/refuse';
import type { DocumentInOneLanguage, PublicKind } from '../workflow/public-kinds';
import { findAddresses } from './addresses';
import { isSlug } from './missing-texts';
import { localeOf } from './locale-of';

/** What decides a slug, in one language. Empty is null or ''. */
export interface SlugSituation {
  typed?: string | null;
  title?: string | null;
  /** As it was saved before; absent for a new document. */
  before?: { slug?: string | null; title?: string | null };
  wasPublic: boolean;
}

/**
 * The slug that a save leads to, or null.
 *
 * It follows the title until the document is public, or until somebody types another one. Once public, only a slug
 * that is typed in moves the page.
 */
export function slugFor({ typed, title, before = {}, wasPublic }: SlugSituation): string | null {
  if (!typed) return (wasPublic && before.slug) || slugFrom(title);
  if (wasPublic || typed !== before.slug) return typed;
  return isMadeFrom(before.title, typed) && !isMadeFrom(title, typed) ? slugFrom(title) : typed;
}

/** Fills in and checks the slug of the request's language. */
export function fillSlug(kind: PublicKind): CollectionBeforeChangeHook<DocumentInOneLanguage> {
  return async ({ collection, data, originalDoc, req }) => {
    if (req.context.intent === 'restore version') return data; // it comes with the slugs of all languages
    const locale = localeOf(req);
    const wasPublic = Boolean(data.firstPublishedAt);
    const slug = slugFor({ typed: data.slug, title: data.title, before: originalDoc, wasPublic });
    const isKept = slug === null || slug === data.slug || slug === originalDoc?.slug;
    if (isKept) refuseWrongSlug(req, collection.flattenedFields, slug);
    data.slug = isKept ? slug : await freeSlug(req, kind.kind, locale, slug, originalDoc?.id);
    return data;
  };
}

/** The slug itself, or with the first number behind it whose address no other document and no archive of a year has. */
async function freeSlug(req: PayloadRequest, kind: Kind, locale: Locale, wanted: string, id?: string): Promise<string> {
  for (let number = 1; ; number++) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    if (looksLikeYear(slug)) continue;
    const [taken] = await findAddresses(req, { path: { equals: pathOf(kind, locale, slug) } });
    if (!taken || taken.document === id) return slug;
  }
}

const slugFrom = (title: string | null | undefined) => slugify(title ?? '') || null;

function isMadeFrom(title: string | null | undefined, slug: string): boolean {
  const made = slugFrom(title);
  return made !== null && slug.startsWith(made) && /^(-\d+)?$/.test(slug.slice(made.length));
}

function refuseWrongSlug(req: PayloadRequest, fields: FlattenedField[], slug: string | null) {
  if (slug === null || (isSlug(slug) && !looksLikeYear(slug))) return;
  const { invalidSlug, yearSlug } = messagesFor(req).refusals;
  const errors = [{ path: 'slug', message: isSlug(slug) ? yearSlug : invalidSlug }];
  throw unclear(req, () => sayWithLabels(req, fields, errors), errors);
}
