import type { Locale } from './locales.ts';
import type { Site } from './sites.ts';

/** How a kind of document is known to the CMS and to the sites. */
interface KindOfDocument {
  /** The collection that keeps it in the CMS: a plural noun. */
  collection: string;
  /** The site that is its home; the other one lists and links, never repeats. */
  site: Site;
  /** The segment of its addresses, a word of the language. */
  section: Record<Locale, string>;
}

/** Every kind of document that becomes public, by its singular name. */
export const kinds = {
  department: {
    collection: 'departments',
    site: 'official',
    section: { sq: 'drejtorite', sr: 'direkcije', en: 'directorates' },
  },
  procedure: {
    collection: 'procedures',
    site: 'portal',
    section: { sq: 'procedurat', sr: 'postupci', en: 'procedures' },
  },
} as const satisfies Record<string, KindOfDocument>;

export type Kind = keyof typeof kinds;
export const allKinds = Object.keys(kinds) as Kind[]; // the keys of an object literal are known
export const isKind = (name: string): name is Kind => name in kinds;
