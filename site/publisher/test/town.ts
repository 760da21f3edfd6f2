import { pathOf } from '@gjakova/shared/addresses';
import type { Kind } from '@gjakova/shared/kinds';
import { locales, type Locale, type Localized } from '@gjakova/shared/locales';
import type { Group } from '@gjakova/shared/schemas/feed';

/** A document as a test speaks of it. */
export interface TownDocument {
  kind: Kind;
  publicId: string;
  title: Localized;
  /** Absent where the title makes it. */
  slug?: Localized;
  summary?: Localized;
  department?: string;
  parent?: string;
}

/** A directorate in three languages; a test states what matters to it. */
export const aDirectorate = (publicId: string, change: Partial<TownDocument> = {}): TownDocument => ({
  kind: 'department',
  publicId,
  title: { sq: `Drejtoria ${publicId}`, sr: `Direkcija ${publicId}`, en: `Directorate ${publicId}` },
  slug: { sq: `drejtoria-${publicId}`, sr: `direkcija-${publicId}`, en: `directorate-${publicId}` },
  ...change,
});

/** A procedure of a directorate in three languages. */
export const aProcedure = (publicId: string, department: string, change: Partial<TownDocument> = {}): TownDocument => ({
  kind: 'procedure',
  publicId,
  department,
  title: { sq: `Leje ${publicId}`, sr: `Dozvola ${publicId}`, en: `Permit ${publicId}` },
  slug: { sq: `leje-${publicId}`, sr: `dozvola-${publicId}`, en: `permit-${publicId}` },
  summary: { sq: `Për ${publicId}.`, sr: `Za ${publicId}.`, en: `About ${publicId}.` },
  ...change,
});

/** Two directorates, one with a sector, and five procedures; `p5` has no Serbian. */
export const aTown = (): TownDocument[] => [
  aDirectorate('d1'),
  aDirectorate('d2'),
  aDirectorate('s1', { parent: 'd1', title: { sq: 'Sektori për leje', sr: 'Sektor za dozvole', en: 'Permits' } }),
  ...['p1', 'p2', 'p3'].map((id) => aProcedure(id, 'd1')),
  aProcedure('p4', 'd2'),
  aProcedure('p5', 'd2', { title: { sq: 'Leje p5', en: 'Permit p5' } }),
];

/** The addresses that a public document has: its page in each language, also where the text is missing. */
export const addressesIn = (document: TownDocument): Group['formerAddresses'] =>
  locales.map((locale) => ({ locale, path: pathOf(document.kind, locale, slugOf(document, locale)) }));

/** What the feed tells of a document. */
export function groupOf(document: TownDocument, sequence: number, formerAddresses: Group['formerAddresses']): Group {
  const { kind, publicId } = document;
  const forms = locales.map((locale) => [locale, document.title[locale] ? formOf(document, locale) : null]);
  // one for each language
  return { sequence, kind, publicId, locales: Object.fromEntries(forms) as Group['locales'], formerAddresses };
}

function formOf(document: TownDocument, locale: Locale): object {
  const { kind, publicId, title, summary, department, parent } = document;
  const reference = (id: string | undefined) => (id ? { kind: 'department', publicId: id } : null);
  const own =
    kind === 'procedure' ? { level: 'listed', department: reference(department) } : { parent: reference(parent) };
  return {
    kind,
    publicId,
    locale,
    slug: slugOf(document, locale),
    title: title[locale],
    summary: summary?.[locale] ?? '',
    translationToBeChecked: false,
    ...own,
  };
}

const slugOf = ({ publicId, title, slug }: TownDocument, locale: Locale): string =>
  (title[locale] && slug?.[locale]) || publicId;
