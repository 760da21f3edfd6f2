import { sectionPath } from '../../src/addresses.ts';
import { kinds, type Kind } from '../../src/kinds.ts';
import type { Locale } from '../../src/locales.ts';
import type { Site } from '../../src/sites.ts';
import type { SpecialPages } from './special-pages.ts';

/** A page to look at: what makes it, and where it is. */
export interface Sample {
  /** The file in `site/src/templates`, without `.astro`. */
  template: string;
  site: Site;
  /** The path, or a pattern for one in the sitemap. */
  find: (locale: Locale, special: SpecialPages) => RegExp | string | undefined;
  /** The languages that have such a page, where not all do. */
  locales?: readonly Locale[];
  status?: number;
}

/** What stands behind the section of a kind: a document has one segment, a year `2026/`, a month `2026/11/`. */
const under = (kind: Kind, template: string, rest: string): Sample => ({
  template,
  site: kinds[kind].site,
  find: (locale) => new RegExp(`^${sectionPath(kind, locale)}${rest}$`),
});
const section = (kind: Kind): Sample => ({
  template: 'Section',
  site: kinds[kind].site,
  find: (locale) => sectionPath(kind, locale),
});
const home = (site: Site): Sample => ({ template: 'Home', site, find: (locale) => `/${locale}/` });
const document = '(?!\\d{4}/)[^/]+/';

/** Pages of each template, by the name of what they show. */
export const samples: Record<string, Sample> = {
  'official home': home('official'),
  'portal home': home('portal'),
  directorates: section('department'),
  bodies: section('body'),
  register: section('decision'),
  topics: section('topic'),
  tariffs: section('tariff'),
  procedures: section('procedure'),
  forms: section('form'),
  offices: section('place'),
  notices: section('notice'),
  directorate: under('department', 'Department', '(drejtoria|direkcija|directorate)-[^/]+/'),
  sector: under('department', 'Department', '(sektori|sektor|sector)-[^/]+/'),
  body: under('body', 'Body', document),
  decision: under('decision', 'Decision', document),
  topic: under('topic', 'Topic', document),
  tariff: under('tariff', 'Tariff', document),
  'listed procedure': under('procedure', 'Procedure', '(?!shembull-|primer-|example-)[^/]+/'),
  'complete procedure': under('procedure', 'Procedure', '(shembull|primer|example)-[^/]+/'),
  form: under('form', 'Form', document),
  office: under('place', 'Place', document),
  notice: under('notice', 'Notice', document),
  'year of a register': under('decision', 'Year', '[a-z-]+/\\d{4}/'),
  'month of a register': under('decision', 'Month', '[a-z-]+/\\d{4}/\\d{2}/'),
  'year of notices': under('notice', 'Year', '\\d{4}/'),
  'month of notices': under('notice', 'Month', '\\d{4}/\\d{2}/'),
  'missing language': {
    template: 'MissingLanguage',
    site: 'official',
    locales: ['sr', 'en'],
    find: (locale, { untranslated }) => untranslated[locale],
  },
  moved: { template: 'Moved', site: 'official', find: (locale, { moved }) => moved[locale], status: 301 },
  tombstone: { template: 'Tombstone', site: 'official', find: (locale, { gone }) => gone[locale], status: 410 },
  // One page for all languages.
  'not found': { template: 'NotFound', site: 'portal', locales: ['sq'], find: () => '/sq/asgje/', status: 404 },
};

/** Templates of pages that the server never sends: only a host of plain files shows them (`static-build.e2e.test.ts`). */
export const templatesOfPlainFiles = ['Front'];
