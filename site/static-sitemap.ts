import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { isKind } from '@gjakova/shared/kinds';
import { placeOf, type Address } from './content/addresses.ts';
import { nameOf } from './content/document.ts';
import type { DocumentStore } from './content/document-store.ts';
import { sitemapItem, type SitemapItem } from './content/sitemap-item.ts';

/** The sitemap of a static build: what `@astrojs/sitemap` makes of the pages that search engines may show. */
export function staticSitemap(origin: string, addresses: Address[], store: DocumentStore): AstroIntegration {
  const items = itemsByUrl(origin, addresses, store);
  return sitemap({ filter: (url) => items.has(url), serialize: ({ url }) => items.get(url) });
}

/** The entries of all addresses together, from the addresses and the documents themselves: no list is asked. */
function itemsByUrl(origin: string, addresses: Address[], store: DocumentStore): Map<string, SitemapItem> {
  const indexed = addresses.filter(isIndexed);
  const pagesBySubject = Map.groupBy(indexed, subjectOf);
  const items = indexed.map((address) => {
    const pages = pagesBySubject.get(subjectOf(address)) ?? [];
    return sitemapItem(origin, address.path, pages, publishedAt(address, store));
  });
  return new Map(items.map((item) => [item.url, item]));
}

/** Documents, homes and lists; not what only says where something is, or that it is not. */
const isIndexed = ({ template }: Address): boolean =>
  isKind(template) || ['home', 'section', 'year', 'month'].includes(template);

/** What a page is about, whatever its language. */
const subjectOf = ({ template, kind, publicId, group }: Address): string => [template, kind, publicId, group].join(' ');

function publishedAt({ kind, publicId, locale, ...place }: Address, store: DocumentStore): string | undefined {
  if (!kind || !publicId) return undefined;
  const form = store.find(kind, publicId)?.forms[locale];
  if (!form || !('publishedAt' in form)) {
    throw new Error(`"${placeOf(place)}" shows ${nameOf({ kind, publicId })}, which is not public.`);
  }
  return form.publishedAt;
}
