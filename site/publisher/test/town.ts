import { pathOf } from '@gjakova/shared/addresses';
import { isGlobalKind, isKind, type FeedKind, type GlobalKind, type Kind } from '@gjakova/shared/kinds';
import { locales, type Locale, type Localized } from '@gjakova/shared/locales';
import type { Group } from '@gjakova/shared/schemas/feed';
import { factsOf, globalFacts } from './town-facts.ts';

/** A document, or a global, as a test speaks of it. */
export interface TownDocument {
  kind: FeedKind;
  publicId: string;
  /** In the languages that it exists in. */
  title: Localized;
  /** Absent where the title makes it. */
  slug?: Localized;
  summary?: Localized;
  department?: string;
  parent?: string;
  /** Public ids of topics. */
  topics?: string[];
  /** An instant; absent: some day before. */
  publishedAt?: string;
  /** What its form has besides, in all languages, in the words of its schema. */
  own?: Record<string, unknown>;
}

type Change = Partial<TownDocument>;

const wordsOf: Record<Kind, Record<Locale, string>> = {
  department: { sq: 'Drejtoria', sr: 'Direkcija', en: 'Directorate' },
  body: { sq: 'Organi', sr: 'Organ', en: 'Body' },
  topic: { sq: 'Tema', sr: 'Tema', en: 'Topic' },
  tariff: { sq: 'Tarifa', sr: 'Taksa', en: 'Tariff' },
  procedure: { sq: 'Leje', sr: 'Dozvola', en: 'Permit' },
  form: { sq: 'Formular', sr: 'Obrazac', en: 'Form' },
  place: { sq: 'Zyra', sr: 'Kancelarija', en: 'Office' },
  decision: { sq: 'Vendim', sr: 'Odluka', en: 'Decision' },
  notice: { sq: 'Njoftim', sr: 'Obavestenje', en: 'Notice' },
};

/** A document in three languages, named by its id. */
const named = (kind: Kind, publicId: string, change: Change): TownDocument => ({
  kind,
  publicId,
  title: inEach((locale) => `${wordsOf[kind][locale]} ${publicId}`),
  slug: inEach((locale) => `${wordsOf[kind][locale].toLowerCase()}-${publicId}`),
  ...change,
});

const inEach = (text: (locale: Locale) => string): Localized =>
  Object.fromEntries(locales.map((locale) => [locale, text(locale)]));

/** A directorate; a test states what matters to it. */
export const aDirectorate = (publicId: string, change: Change = {}): TownDocument =>
  named('department', publicId, change);

export const aProcedure = (publicId: string, department: string, change: Change = {}): TownDocument =>
  named('procedure', publicId, {
    department,
    summary: { sq: `Për ${publicId}.`, sr: `Za ${publicId}.`, en: `About ${publicId}.` },
    ...change,
  });

/** A body, whose code is its id. */
export const aBody = (publicId: string, change: Change = {}): TownDocument =>
  named('body', publicId, { own: { code: publicId }, ...change });

export const aTopic = (publicId: string, change: Change = {}): TownDocument => named('topic', publicId, change);

/** A tariff of so many cents, since 2026. */
export const aTariff = (publicId: string, cents: number, change: Change = {}): TownDocument =>
  named('tariff', publicId, {
    own: { amounts: [{ cents, validFrom: '2026-01-01', validTo: null, basis: null }] },
    ...change,
  });

/** A form, whose number is its id. */
export const aForm = (publicId: string, department: string, change: Change = {}): TownDocument =>
  named('form', publicId, { department, ...change, own: { number: publicId, ...change.own } });

/** A place that is open on Mondays. */
export const aPlace = (publicId: string, change: Change = {}): TownDocument => named('place', publicId, change);

/** A decision of the body `kuvendi`, adopted on a day. */
export const aDecision = (publicId: string, adoptedOn: string, change: Change = {}): TownDocument =>
  named('decision', publicId, { department: 'd1', ...change, own: { adoptedOn, ...change.own } });

/** A notice with a deadline, posted on the first day of November 2026. */
export const aNotice = (publicId: string, closesAt: string | null, change: Change = {}): TownDocument =>
  named('notice', publicId, {
    department: 'd1',
    ...change,
    own: { deadline: closesAt === null ? null : { at: closesAt, what: 'Afati' }, ...change.own },
  });

export const aGlobal = (kind: GlobalKind, own: Record<string, unknown>): TownDocument => ({
  kind,
  publicId: kind,
  title: { sq: kind, sr: kind, en: kind },
  own,
});

/** A reference, as forms hold them. */
export const to = (kind: Kind, publicId: string) => ({ kind, publicId });

/** The addresses that a public document has: its page in each language, also where the text is missing. */
export const addressesIn = (document: TownDocument): Group['formerAddresses'] => {
  const { kind } = document;
  return isKind(kind)
    ? locales.map((locale) => ({ locale, path: pathOf(kind, locale, slugOf(document, locale)) }))
    : [];
};

/** What the feed tells of a document. */
export function groupOf(document: TownDocument, sequence: number, formerAddresses: Group['formerAddresses']): Group {
  const { kind, publicId } = document;
  const forms = locales.map((locale) => [locale, document.title[locale] ? formOf(document, locale) : null]);
  // one for each language
  return { sequence, kind, publicId, locales: Object.fromEntries(forms) as Group['locales'], formerAddresses };
}

function formOf(document: TownDocument, locale: Locale): object {
  const { kind, publicId, own } = document;
  if (isGlobalKind(kind)) return { kind, publicId, locale, ...globalFacts[kind], ...own };
  const { title, summary, publishedAt = '2026-11-01T08:00:00.000Z' } = document;
  return {
    ...{ kind, publicId, locale, publishedAt },
    slug: slugOf(document, locale),
    title: title[locale],
    summary: summary?.[locale] ?? '',
    alsoKnownAs: [],
    searchTerms: [],
    changeNotes: [],
    translationToBeChecked: false,
    demonstration: false,
    ...factsOf(kind, document),
    ...own,
  };
}

const slugOf = ({ publicId, title, slug }: TownDocument, locale: Locale): string =>
  (title[locale] && slug?.[locale]) || publicId;
