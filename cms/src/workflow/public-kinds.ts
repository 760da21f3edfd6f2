import { allKinds, kinds, type Kind } from '@gjakova/shared/kinds';
import type { Locale, Localized } from '@gjakova/shared/locales';
import { addDays, dayOf } from '@gjakova/shared/text/dates';
import { dayAt } from '../fields/day-at';
import { required, requiredOfAll } from './required-to-publish';
import type { Messages } from '../messages/sq';
import type { StoredForm, StoredTariff } from './stored-kinds';

type WithdrawalReason = 'published-in-error' | 'consolidated' | 'withdrawn';

/** What is the same in all languages of a document, of any public kind. */
interface InAllLanguages {
  id: string;
  _status: 'draft' | 'published';
  updatedAt?: string;
  deletedAt?: string | null;
  readyLocales?: Locale[] | null;
  translationToBeChecked?: Locale[] | null;
  editedBy?: string[] | null;
  withdrawalReason?: WithdrawalReason | null;
  source?: { key?: string | null; incoming?: string | null; loaded?: string | null; isIncomplete?: boolean | null };
  firstPublishedAt?: string | null;
  publishedAt?: string | null;
  internalNote?: string | null;
  demonstration?: boolean | null;
  /** Of departments; references are ids or whole documents: see `idOf`. */
  parent?: unknown;
  /** Of forms. */
  replaces?: unknown[] | null;
  /** Of procedures. */
  department?: unknown;
  level?: 'listed' | 'complete' | null;
}

/** The main row or the latest version, read with all locales and depth 0. */
export interface PublicDocument extends InAllLanguages {
  slug?: Localized;
  title?: Localized;
  summary?: Localized;
  alsoKnownAs?: Localized<string[]> | null;
  searchTerms?: Localized<string[]> | null;
  changeNotes?: { on?: string | null; isMajor?: boolean | null; text?: Localized | null }[] | null;
}

/** What hooks before a save see: localized values in the language of the request only. */
export interface DocumentInOneLanguage extends InAllLanguages {
  slug?: string | null;
  title?: string | null;
  summary?: string | null;
  alsoKnownAs?: string[] | null;
  searchTerms?: string[] | null;
  searchText?: string | null;
  sortKey?: string | null;
}

/** A reference to something that has to be public as long as the document is. */
export interface RequiredReference {
  /** The path of the field, through groups and rows: `department`, `fees.tariff`. */
  field: string;
  kind: Kind;
  /** It may be empty; what it names has to be public all the same. */
  isOptional?: boolean;
}

/** What the workflow has to know of a kind of document that becomes public. */
export interface PublicKind {
  kind: Kind;
  collection: string;
  /** Paths of localized texts that a document needs in Albanian and in every ready language. */
  requiredTexts: (document: PublicDocument) => string[];
  /** Paths of what else it needs, the same in all languages. */
  requiredFields: (document: PublicDocument) => string[];
  /** Without Serbian it is public only with a recorded reason. */
  asksWhyNoSerbian?: true;
  /** Whether one editor may publish, or a second person has to approve first. */
  publishedBy: 'one editor' | 'two people';
  /** References that must be public before this is, and as long as this is. */
  requiredReferences: RequiredReference[];
  /** When it ends by itself, which it may not while something requires it, and how that is said. */
  ends?: { when: (document: PublicDocument) => boolean; say: keyof Messages['refusals']['endsWhileUsed'] };
  /** The field that puts others above a document: none may be above itself. */
  parent?: 'parent' | 'replaces';
}

type Rules = Omit<PublicKind, 'kind' | 'collection' | 'requiredTexts' | 'requiredFields'>;

const ofDepartment: RequiredReference = { field: 'department', kind: 'department' };

/** The rules of each kind; a kind without them does not compile. */
const rules: Record<Kind, Rules> = {
  department: {
    publishedBy: 'one editor',
    requiredReferences: [{ field: 'parent', kind: 'department', isOptional: true }],
    parent: 'parent',
  },
  body: { publishedBy: 'one editor', requiredReferences: [] },
  topic: { publishedBy: 'one editor', requiredReferences: [] },
  tariff: {
    publishedBy: 'two people',
    requiredReferences: [ofDepartment],
    ends: { when: amountsEnd, say: 'tariff' },
  },
  procedure: {
    publishedBy: 'two people',
    requiredReferences: [
      ofDepartment,
      { field: 'fees.tariff', kind: 'tariff' },
      { field: 'forms', kind: 'form', isOptional: true },
      atPlace('steps.place'),
      atPlace('channels.place'),
    ],
  },
  form: {
    publishedBy: 'two people',
    // Its procedures are none of them: each would have to be public before the other, and could never go.
    requiredReferences: [ofDepartment, atPlace('whereToSubmit')],
    asksWhyNoSerbian: true,
    ends: { when: isOfNoUse, say: 'form' },
    parent: 'replaces',
  },
  place: { publishedBy: 'one editor', requiredReferences: [] },
  decision: {
    publishedBy: 'two people',
    requiredReferences: [ofDepartment, { field: 'body', kind: 'body' }],
    asksWhyNoSerbian: true,
  },
  notice: { publishedBy: 'two people', requiredReferences: [ofDepartment], asksWhyNoSerbian: true },
};

/** Whether there is a day, today or later, after which no amount is known. Its periods are in order: hooks/amounts.ts. */
function amountsEnd({ amounts }: StoredTariff): boolean {
  const today = dayOf(new Date().toISOString());
  return (amounts ?? []).some(({ validTo }, at) => {
    const last = dayAt(validTo);
    const next = dayAt(amounts?.[at + 1]?.validFrom);
    return last !== undefined && (next === undefined || (next > addDays(last, 1) && next > today));
  });
}

/** One that has a last day, or is withdrawn already. */
function isOfNoUse({ validTo, status }: StoredForm): boolean {
  return Boolean(validTo) || status === 'withdrawn';
}

function atPlace(field: string): RequiredReference {
  return { field, kind: 'place', isOptional: true };
}

const withRules = (kind: Kind): PublicKind => ({
  kind,
  collection: kinds[kind].collection,
  // The document is of this kind: whoever has a kind reads its collection.
  requiredTexts: (document) => [...requiredOfAll.texts(document), ...required[kind].texts(document)],
  requiredFields: (document) => [...requiredOfAll.fields, ...required[kind].fields(document)],
  ...rules[kind],
});

export const publicKinds = Object.fromEntries(allKinds.map((kind) => [kind, withRules(kind)])) as Record<
  Kind,
  PublicKind
>; // every kind is there: the list is `allKinds`

export const isPublic = (document: InAllLanguages): boolean => document._status === 'published' && !document.deletedAt;

/** The languages that the public gets: Albanian always. */
export const publicLocales = (document: InAllLanguages): Locale[] => [
  ...new Set<Locale>(['sq', ...(document.readyLocales ?? [])]),
];
