import { locales, type Locale } from '@gjakova/shared/locales';
import { cardFrom } from './cards.ts';
import { hasPages, type Document } from './document.ts';
import { groupsOf, sitemapGroupOf } from './groups.ts';
import { changedLocales, digestOf, type ReadKey } from './reads.ts';
import { sortKeyOf } from './sort-key.ts';

/** The reads that a change can have changed. */
export interface Candidates {
  /** Whole keys. */
  keys: ReadKey[];
  /** Beginnings of keys: a group is read with several limits. */
  prefixes: ReadKey[];
  /** The groups that have one member more, or one less, with their languages. */
  comings: string[];
}

/** The reads that a change can have changed, from the two versions of the document alone. */
export function candidatesOf(before: Document | null, after: Document): Candidates {
  const { kind, publicId } = after;
  const changed = changedLocales(before, after);
  const own = changed.flatMap((locale) =>
    ['get', 'card', 'name', 'published'].map((read) => `${read}|${locale}|${kind}|${publicId}`),
  );
  const groups = groupsThatMayDiffer(before, after, changed);
  return {
    keys: [
      ...own,
      `translations|${kind}|${publicId}`,
      `gone|${kind}|${publicId}`,
      ...groups.flatMap((group) => [`names|${group}`, `rows|${group}`, `cards|${group}`]),
      ...entriesOf(before, after, changed),
    ],
    prefixes: [
      ...groups.map((group) => `newest|${group}|`),
      ...feedsOf(after, changed).map((group) => `updates|${group}|`),
    ],
    comings: comingsOf(before, after, changed),
  };
}

/** The groups that show something else of the document. An edited text leaves all as they were. */
function groupsThatMayDiffer(before: Document | null, after: Document, changed: Locale[]): string[] {
  const listed = changed.filter((locale) => digestOf(listingOf(before, locale)) !== digestOf(listingOf(after, locale)));
  return [...new Set(listed.flatMap((locale) => [...groupsIn(before, locale), ...groupsIn(after, locale)]))];
}

const groupsIn = (document: Document | null, locale: Locale): string[] => (document ? groupsOf(document, locale) : []);

/** All that a list shows of a document. */
function listingOf(document: Document | null, locale: Locale) {
  if (!document || !hasPages(document)) return null;
  const form = document.forms[locale];
  return form ? { groups: groupsOf(document, locale), card: cardFrom(form), sortKey: sortKeyOf(form) } : null;
}

/** Groups whose feeds say when their documents were published: that is another instant at every edit. */
const feedsOf = ({ kind }: Document, changed: Locale[]): string[] =>
  kind === 'decision' ? changed.map((locale) => `${locale}/decisions`) : [];

/**
 * The parts of the sitemap that name the document: in the languages that have changed, since they say when; in all
 * where an address has, since each entry names the others.
 */
function entriesOf(before: Document | null, after: Document, changed: Locale[]): ReadKey[] {
  if (!hasPages(after)) return [];
  const isElsewhere = digestOf(slugsOf(before)) !== digestOf(slugsOf(after));
  return (isElsewhere ? locales : changed).map((locale) => `entries|${locale}/${sitemapGroupOf(after)}`);
}

const slugsOf = (document: Document | null) =>
  locales.map((locale) => (document && hasPages(document) ? document.forms[locale]?.slug : undefined));

/** The groups that the document has joined or left. */
function comingsOf(before: Document | null, after: Document, changed: Locale[]): string[] {
  return changed.flatMap((locale) => {
    const [were, are] = [groupsIn(before, locale), groupsIn(after, locale)];
    return [...were.filter((group) => !are.includes(group)), ...are.filter((group) => !were.includes(group))];
  });
}

/** The reads that see a group come or go: `children` of every group above it, `has` of it and of all of those. */
export function readsThatSee(group: string): ReadKey[] {
  const parts = group.split('/');
  const above = parts.slice(2).map((_, index) => parts.slice(0, index + 2).join('/'));
  return [...above.map((prefix) => `children|${prefix}`), ...[...above, group].map((prefix) => `has|${prefix}`)];
}
