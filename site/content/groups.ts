import { hash } from 'node:crypto';
import { kinds, type Kind } from '@gjakova/shared/kinds';
import type { Locale } from '@gjakova/shared/locales';
import type { Form } from '@gjakova/shared/schemas/forms';
import { closingOf } from '@gjakova/shared/schemas/notice';
import { dayOf } from '@gjakova/shared/text/dates';
import { hasPages, nameOf, type Document, type Reference } from './document.ts';
import { placesOf } from './places.ts';

/**
 * The groups that a document is in, in one language: the closed set of lists that a template can ask for.
 *
 * A group is `<locale>/<facet>/<parameter>…`, and small: a change evaluates again only what reads its groups. The large
 * ones (`decisions`, `…-of` and `…-about` of dated kinds) are read by their newest members alone. Adding a list to the
 * sites means adding a line here.
 */
export function groupsOf(document: Document, locale: Locale): string[] {
  const form = hasPages(document) ? document.forms[locale] : undefined;
  return form ? [...new Set([...facetsOf(form), sitemapGroupOf(form)])].map((facet) => `${locale}/${facet}`) : [];
}

/** The part of the sitemap that names a document, without its language: one of 64, by its own name alone. */
export function sitemapGroupOf(reference: Reference): string {
  const number = Number.parseInt(hash('sha1', nameOf(reference)).slice(0, 4), 16) % sitemapBuckets;
  return `sitemap-${kinds[reference.kind].site}/${String(number).padStart(2, '0')}`;
}

const sitemapBuckets = 64;

const facets: { [K in Kind]: (form: Form<K>) => string[] } = {
  department: ({ parent }) => [parent ? `sectors-of/${parent.publicId}` : 'directorates'],
  body: ({ code }) => ['bodies', `body-with-code/${code}`],
  topic: ({ topicKind }) => [`topics/${topicKind}`],
  tariff: ({ amounts }) => [
    'tariffs',
    ...under(
      'tariffs-set-by',
      amounts.flatMap(({ basis }) => basis ?? []),
    ),
  ],
  procedure: ({ department, topics, fees, forms, ...procedure }) => [
    'procedures',
    ...under('procedures-of', [department]),
    ...under('procedures-about', topics),
    ...under('procedures-by-form', forms),
    ...under('procedures-at', placesOf(procedure)),
    ...under(
      'procedures-with',
      fees.map(({ tariff }) => tariff),
    ),
  ],
  form: (form) => [
    'forms',
    ...under('forms-of', [form.department]),
    ...under('forms-about', form.topics),
    ...under('forms-for', form.procedures),
    ...under('forms-handed-in-at', form.whereToSubmit),
    ...under('forms-replacing', form.replaces),
  ],
  place: ({ departments }) => ['places', ...under('places-of', departments)],
  decision: (decision) => [
    'decisions',
    `archive/decision/${decision.bodyCode}/${monthOf(decision.adoptedOn)}`,
    ...under('decisions-of', [decision.department]),
    ...under('decisions-about', decision.topics),
    ...under('amended-by', decision.amends),
    ...under('repealed-by', decision.repeals),
    ...under('corrected-by', decision.corrects),
    ...under('implemented-by', decision.implements),
  ],
  notice: (notice) => [
    `archive/notice/${monthOf(dayOf(notice.postedAt))}`,
    `notices-shown/${dayOf(notice.displayUntil).slice(0, 7)}`,
    ...closingDayOf(notice),
    ...under('notices-of', [notice.department]),
    ...under('notices-about', notice.topics),
    ...under('notices-at', notice.places),
  ],
};

function facetsOf<K extends Kind>(form: Form<K>): string[] {
  return (facets[form.kind as K] as (form: Form<K>) => string[])(form); // a form's kind is what chooses its type
}

const under = (facet: string, references: Reference[]): string[] =>
  references.map(({ publicId }) => `${facet}/${publicId}`);

function closingDayOf(notice: Form<'notice'>): string[] {
  const closesAt = notice.cancelled ? null : closingOf(notice);
  return closesAt === null ? [] : [`notices-closing/${dayOf(closesAt)}`];
}

/** `2026-11-24` → `2026/11`. */
const monthOf = (day: string): string => day.slice(0, 7).replace('-', '/');
