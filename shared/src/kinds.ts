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

/** Every kind of document that has pages, by its singular name. */
export const kinds = {
  department: {
    collection: 'departments',
    site: 'official',
    section: { sq: 'drejtorite', sr: 'direkcije', en: 'directorates' },
  },
  body: {
    collection: 'bodies',
    site: 'official',
    section: { sq: 'organet', sr: 'organi', en: 'bodies' },
  },
  decision: {
    collection: 'decisions',
    site: 'official',
    section: { sq: 'vendimet', sr: 'odluke', en: 'decisions' },
  },
  topic: {
    collection: 'topics',
    site: 'portal',
    section: { sq: 'temat', sr: 'teme', en: 'topics' },
  },
  tariff: {
    collection: 'tariffs',
    site: 'portal',
    section: { sq: 'tarifat', sr: 'takse', en: 'fees' },
  },
  procedure: {
    collection: 'procedures',
    site: 'portal',
    section: { sq: 'procedurat', sr: 'postupci', en: 'procedures' },
  },
  form: {
    collection: 'forms',
    site: 'portal',
    section: { sq: 'formularet', sr: 'obrasci', en: 'forms' },
  },
  place: {
    collection: 'places',
    site: 'portal',
    section: { sq: 'zyrat', sr: 'kancelarije', en: 'offices' },
  },
  notice: {
    collection: 'notices',
    site: 'portal',
    section: { sq: 'njoftimet', sr: 'obavestenja', en: 'notices' },
  },
} as const satisfies Record<string, KindOfDocument>;

export type Kind = keyof typeof kinds;
export const allKinds = Object.keys(kinds) as Kind[]; // the keys of an object literal are known
export const isKind = (name: string): name is Kind => Object.hasOwn(kinds, name);

/**
 * What is there once and has no page of its own: settings that pages read. The name is the slug of its global in the
 * CMS, its kind in the feed, and its public id.
 */
export const globals = ['navigation', 'site-settings', 'deadline-rules'] as const;
export type GlobalKind = (typeof globals)[number];
export const isGlobalKind = (name: string): name is GlobalKind => (globals as readonly string[]).includes(name);

/** Everything that the feed tells of. */
export type FeedKind = Kind | GlobalKind;
export const allFeedKinds: FeedKind[] = [...allKinds, ...globals];
