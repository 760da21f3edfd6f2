import { pathOf } from '@gjakova/shared/addresses';
import { allKinds, kinds } from '@gjakova/shared/kinds';
import type { Locale } from '@gjakova/shared/locales';
import { SitemapStream, streamToPromise } from 'sitemap';
import type { Address } from '../../content/addresses.ts';
import { sitemapItem, type SitemapItem } from '../../content/sitemap-item.ts';
import { archivePartOf, pagesOfPart } from '../archive.ts';
import { contentIn, origins } from '../content-api.ts';
import { pagesOfHome, pagesOfSection, type LanguagePage } from '../language-pages.ts';

/**
 * A part of a site's sitemap (sitemaps.org): the documents of one group in one language, so that an edit touches one
 * part; or, for an address without a group, all pages that are no document's.
 */
export async function sitemapAt(address: Address): Promise<string> {
  const items = address.group === undefined ? itemsOfLists(address) : itemsOfDocuments(address, address.group);
  const stream = new SitemapStream({ xmlns: { news: false, video: false, image: false, xhtml: true } });
  for (const item of items) stream.write(item);
  stream.end();
  return (await streamToPromise(stream)).toString();
}

function itemsOfDocuments({ site, locale }: Address, group: string): SitemapItem[] {
  return contentIn(locale)
    .entries(group)
    .flatMap(({ kind, slugs, publishedAt }) => {
      const pages = slugs.map((own) => ({ locale: own.locale, path: pathOf(kind, own.locale, own.slug) }));
      return pages
        .filter((page) => page.locale === locale)
        .map(({ path }) => sitemapItem(origins()[site], path, pages, publishedAt));
    });
}

function itemsOfLists(address: Address): SitemapItem[] {
  const { site, locale } = address;
  return [
    pagesOfHome(),
    ...allKinds.filter((kind) => kinds[kind].site === site).map(pagesOfSection),
    ...archives(address),
  ]
    .map((pages) => pages.filter(({ isTranslated }) => isTranslated))
    .flatMap((pages) => itemsOfList(origins()[site], pages, locale));
}

const itemsOfList = (origin: string, pages: LanguagePage[], locale: Locale): SitemapItem[] =>
  pages.filter((page) => page.locale === locale).map(({ path }) => sitemapItem(origin, path, pages));

const has = (locale: Locale, group: string): boolean => contentIn(locale).has(group);

/** The years and months of a site that list something in a language, each in all of its languages. */
function archives(address: Address): LanguagePage[][] {
  const { site, locale } = address;
  return yearsOf(site, locale).flatMap((year) => {
    const months = contentIn(locale)
      .children(year)
      .map((month) => `${year}/${month}`);
    return [year, ...months].map((group) => pagesOfPart(archivePartOf({ ...address, group }), has));
  });
}

/** The groups of the years: decisions are in the register of their body, notices in one archive. */
function yearsOf(site: Address['site'], locale: Locale): string[] {
  const archivesOf = {
    official: () =>
      contentIn(locale)
        .children('archive/decision')
        .map((code) => `archive/decision/${code}`),
    portal: () => ['archive/notice'],
  };
  return archivesOf[site]().flatMap((archive) =>
    contentIn(locale)
      .children(archive)
      .map((year) => `${archive}/${year}`),
  );
}
