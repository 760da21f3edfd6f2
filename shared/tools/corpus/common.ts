import type { Kind } from '../../src/kinds.ts';
import type { Locale } from '../../src/locales.ts';
import type { Form } from '../../src/schemas/forms.ts';
import { addDays } from '../../src/text/dates.ts';
import type { Random } from './random.ts';
import { wordsOf } from './words.ts';

/** The instant that every corpus is of. */
export const corpusNow = '2026-11-24T08:00:00.000Z';
export const today = corpusNow.slice(0, 10);

/** How many documents of each kind there are. */
export type Counts = Record<Kind, number>;

/** What the makers of documents share. */
export interface Maker {
  random: Random;
  counts: Counts;
}

/** One to another, by number: `decision17`. */
export const idOf = (kind: Kind, number: number): string => `${kind}${number}`;

export interface Reference<K extends Kind> {
  kind: K;
  publicId: string;
}

/** A reference to any document of a kind. */
export const anyOf = <K extends Kind>({ random, counts }: Maker, kind: K): Reference<K> => ({
  kind,
  publicId: idOf(kind, random.below(counts[kind])),
});

/** References to some documents of a kind, each once. */
export function someOf<K extends Kind>(maker: Maker, kind: K, most: number) {
  const found = Array.from({ length: maker.random.below(most + 1) }, () => anyOf(maker, kind));
  return [...new Map(found.map((reference) => [reference.publicId, reference])).values()];
}

/** What documents of a subject have besides. */
export const subjectOf = (maker: Maker) => ({
  department: anyOf(maker, 'department'),
  topics: someOf(maker, 'topic', 2),
  contact: '',
});

export const dayBefore = (days: number): string => addDays(today, -days);
export const instantOf = (day: string, hour = 13): string => `${day}T${String(hour).padStart(2, '0')}:00:00.000Z`;

/** What all forms have in common. */
export function commonOf(random: Random, kind: Kind, number: number, locale: Locale, publishedAt: string) {
  return {
    publicId: idOf(kind, number),
    locale,
    slug: `${kind}-${locale}-${number}`,
    title: `${wordsOf(random, locale, 4)} ${number}`,
    summary: wordsOf(random, locale, 15).slice(0, 160).trim(),
    alsoKnownAs: [],
    searchTerms: [],
    changeNotes: [],
    translationToBeChecked: false,
    demonstration: true,
    publishedAt,
  };
}

/** Rich text of so many paragraphs, with a heading and, sometimes, a link to a decision. */
export function richTextOf(maker: Maker, locale: Locale, paragraphs: number): string {
  const { random } = maker;
  const html = [`<h2>${wordsOf(random, locale, 3)}</h2>`];
  for (let at = 0; at < paragraphs; at++) html.push(`<p>${wordsOf(random, locale, 40)}.</p>`);
  if (random.happens(0.1)) {
    const { publicId } = anyOf(maker, 'decision');
    html.push(`<p><a href="document:decision/${publicId}">${wordsOf(random, locale, 3)}</a></p>`);
  }
  return html.join('\n');
}

/** Forms of one document: what is the same in all languages is made once. */
export type FormIn<K extends Kind> = (locale: Locale) => Form<K>;
