import { feedPath, sectionPath } from '@gjakova/shared/addresses';
import { languageTags } from '@gjakova/shared/locales';
import { Feed } from 'feed';
import { hrefOf, type Address } from '../../content/addresses.ts';
import type { Update } from '../../content/document-store.ts';
import { contentIn, origins } from '../content-api.ts';
import { words } from '../i18n/index.ts';

const entriesAtMost = 20;

/** The year in which these names were given (RFC 4151): it is part of them for ever. */
const namedIn = 2026;

/**
 * The Atom feed of the latest decisions in one language (RFC 4287).
 *
 * Its dates are those of publications, never of the clock: the same content gives the same bytes.
 */
export function atomAt({ locale, site }: Address): string {
  const origin = origins()[site];
  const updates = contentIn(locale).updates<'decision'>('decisions', entriesAtMost);
  const { municipality, sectionTitles, siteTitles } = words[locale];
  const feed = new Feed({
    id: nameIn(origin, `decisions/${locale}`),
    title: `${sectionTitles.decision} – ${siteTitles[site]}`,
    updated: new Date(latestOf(updates)),
    generator: false,
    link: origin + sectionPath('decision', locale),
    feedLinks: { atom: origin + feedPath('decision', locale) },
    author: { name: municipality, link: `${origin}/${locale}/` },
  });
  for (const { card, publishedAt } of updates) {
    feed.addItem({
      id: nameIn(origin, `decision/${card.publicId}/${locale}`),
      title: asHtml(card.title),
      description: card.summary && asHtml(card.summary),
      link: origin + hrefOf(card, site, origins()),
      date: new Date(publishedAt),
    });
  }
  return withLanguage(feed.atom1(), languageTags[locale]);
}

/** A name that stays when the document moves to another address. */
const nameIn = (origin: string, name: string): string => `tag:${new URL(origin).hostname},${namedIn}:${name}`;

const latestOf = (updates: Update[]): string =>
  updates
    .map(({ publishedAt }) => new Date(publishedAt).toISOString())
    .sort()
    .at(-1) ?? new Date(0).toISOString();

/** The library says that titles are HTML: what is meant as a sign must not be read as markup. */
const asHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The library has no place for the language. */
const withLanguage = (atom: string, tag: string): string => atom.replace('<feed ', `<feed xml:lang="${tag}" `);
