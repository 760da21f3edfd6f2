import { feedPath } from '@gjakova/shared/addresses';
import { kinds } from '@gjakova/shared/kinds';
import type { Address } from '../content/addresses.ts';
import { kindsWithFeed } from '../content/file-addresses.ts';
import { words } from './i18n/index.ts';
import type { Link } from './links.ts';

/** The Atom feed of what a page lists: a home has that of its site, a section its own. */
export function feedOfPage({ site, template, kind, locale }: Address): Link | null {
  const isListed = (listed: (typeof kindsWithFeed)[number]) =>
    template === 'home' ? kinds[listed].site === site : template === 'section' && kind === listed;
  const found = kindsWithFeed.find(isListed);
  return found ? { href: feedPath(found, locale), label: words[locale].sectionTitles[found] } : null;
}
