import type { Locale, Localized } from '@gjakova/shared/locales';
import type { PublishedBody } from '@gjakova/shared/schemas/body';
import type { PublishedDecision } from '@gjakova/shared/schemas/decision';
import type { PublishedForm } from '@gjakova/shared/schemas/form';
import type { PublishedNotice } from '@gjakova/shared/schemas/notice';
import type { PublishedProcedure } from '@gjakova/shared/schemas/procedure';
import type { PublishedTopic } from '@gjakova/shared/schemas/topic';
import type { PublicDocument } from './public-kinds';

/*
 * The documents of each kind as they are stored, read with all locales and depth 0: fields have the names of the public
 * form. Anything may be missing, as long as it is a draft. Dates are instants (ISO 8601); of a day, noon in UTC.
 */

type Text = Localized | null;
type Stored<T> = { [K in keyof T]?: T[K] | null };
type Rows<T> = (Stored<T> & { id?: string })[] | null;
/** A reference is an id, or a whole document: see `idOf`. */
type Reference = unknown;
/** The state of the editor, in each language. */
type RichText = Localized<object> | null;

type Lines = Rows<{ text: Text }>;
type Term = Stored<{ n: number; unit: 'working' | 'calendar' }>;
type Remedy = Stored<{ body: Text; term: Term; how: Text; legalBasis: Text }>;
type LegalSources = Rows<{ act: Text; number: string; article: string; gazette: string; url: string }>;
type WithoutSerbian = Stored<{ reason: Text; on: string }>;
type YesOrNo = 'yes' | 'no';

/** Of documents of a subject; the department has its place in PublicDocument. */
interface Subject {
  topics?: Reference[] | null;
  contact?: Text;
}

/** A file, beside the documents that hold it: no kind of its own. `filesize` is Payload's word. */
export interface StoredAttachment extends Stored<{ sha256: string; name: string; filesize: number; pages: number }> {
  id?: string;
  language?: Locale | null;
  isAccessible?: YesOrNo | null;
  isScan?: boolean | null;
}

export interface StoredDepartment extends PublicDocument, Stored<{ contact: Text }> {}

export interface StoredTopic extends PublicDocument, Stored<Pick<PublishedTopic, 'topicKind'>> {}

export interface StoredBody extends PublicDocument, Stored<Pick<PublishedBody, 'bodyKind' | 'code'>> {
  duties?: Text;
}

export interface StoredTariff extends PublicDocument {
  code?: string | null;
  amounts?: Rows<{ cents: number; validFrom: string; validTo: string; basis: Reference }>;
}

type DecisionChoices = Stored<Pick<PublishedDecision, 'registerNumber' | 'bodyCode' | 'decisionType'>>;
export interface StoredDecision extends PublicDocument, Subject, DecisionChoices {
  body?: Reference;
  protocolNumber?: string | null;
  protocolDate?: string | null;
  plainSummary?: Text;
  adoptedOn?: string | null;
  inForceFrom?: string | null;
  inForceTo?: string | null;
  force?: {
    publishedIn?: Rows<{ locale: Locale; on: string }>;
    legalityReview?: PublishedDecision['force']['legalityReview'];
    basis?: Text;
  } | null;
  legalBasis?: LegalSources;
  text?: RichText;
  signatory?: Text;
  vote?: Stored<{ for: number; against: number; abstain: number }> | null;
  amends?: Reference[] | null;
  repeals?: Reference[] | null;
  corrects?: Reference[] | null;
  implements?: Reference[] | null;
  appeal?: Remedy | null;
  withoutSerbian?: WithoutSerbian | null;
}

type NoticeChoices = Stored<Pick<PublishedNotice, 'noticeKind' | 'severity'>>;
export interface StoredNotice extends PublicDocument, Subject, NoticeChoices {
  text?: RichText;
  reference?: Stored<{ number: string; on: string }> | null;
  postedAt?: string | null;
  displayUntil?: string | null;
  deadline?: Stored<{ at: string; what: Text }> | null;
  extensions?: Rows<{ until: string; on: string; reason: Text }>;
  cancelled?: Stored<{ on: string; reason: Text }> | null;
  places?: Reference[] | null;
  streets?: Lines;
  documents?: Rows<{ title: Text; file: Reference }>;
  result?: Stored<{ text: Text; decision: Reference }> | null;
  withoutSerbian?: WithoutSerbian | null;
}

type Of<
  Rows extends keyof PublishedProcedure,
  Field extends string,
> = PublishedProcedure[Rows] extends readonly (infer R)[] ? (R extends Record<Field, infer V> ? V : never) : never;

type ProcedureChoices = Stored<
  Pick<
    PublishedProcedure,
    'level' | 'registryId' | 'procedureKind' | 'status' | 'noDocuments' | 'isFree' | 'silenceMeans'
  >
>;
export interface StoredProcedure extends PublicDocument, Subject, ProcedureChoices {
  level?: 'listed' | 'complete' | null;
  verified?: Stored<{ post: Text; on: string }> | null;
  statusReason?: Text;
  statusUntil?: string | null;
  purpose?: Text;
  whoCanApply?: Text;
  conditions?: Lines;
  cases?: Rows<{ key: string; label: Text; appliesWhen: Text }>;
  steps?: Rows<{ title: Text; text: Text; optional: boolean; place: Reference; timeText: Text }>;
  documents?: Rows<{
    name: Text;
    form: Of<'documents', 'form'>;
    copies: number;
    issuedBy: Text;
    obtainUrl: string;
    cases: string[];
  }>;
  dataAsked?: Lines;
  fees?: Rows<{
    label: Text;
    tariff: Reference;
    payWhere: Text;
    method: Of<'fees', 'method'>;
    account: string;
    cases: string[];
  }>;
  answerDue?: Rows<{ n: number; unit: 'working' | 'calendar'; startsFrom: Text; cases: string[] }>;
  outcome?: Stored<{
    name: Text;
    form: 'paper' | 'digital';
    validFor: Stored<{ n: number; unit: 'days' | 'months' | 'years' }>;
    validity: Text;
    collect: Text;
  }> | null;
  channels?: Rows<{
    channel: Of<'channels', 'channel'>;
    level: Of<'channels', 'level'>;
    place: Reference;
    url: string;
    loginRequired: boolean;
    note: Text;
  }>;
  eKosova?: Stored<{ url: string; checkedOn: string }> | null;
  forms?: Reference[] | null;
  complaint?: Remedy | null;
  legalBasis?: LegalSources;
  related?: Reference[] | null;
  next?: Reference[] | null;
}

export interface StoredForm extends PublicDocument, Subject, Stored<Pick<PublishedForm, 'status' | 'needs'>> {
  number?: string | null;
  purpose?: Text;
  procedures?: Reference[] | null;
  files?: Rows<{ language: Locale; file: Reference }>;
  revisedOn?: string | null;
  validFrom?: string | null;
  validTo?: string | null;
  replaces?: Reference[] | null;
  fillGuide?: RichText;
  sampleFilled?: Reference;
  onlineUrl?: string | null;
  whereToSubmit?: Reference[] | null;
  statusReason?: Text;
  withoutSerbian?: WithoutSerbian | null;
}

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
/** Some hours of a day; times like `08:00`. */
export type StoredOpenings = Rows<{ opens: string; closes: string }>;

export interface StoredPlace extends PublicDocument {
  departments?: Reference[] | null;
  address?: Text;
  floorAndRoom?: Text;
  position?: Stored<{ lat: number; lng: number }> | null;
  phone?: string | null;
  email?: string | null;
  hours?: Rows<{ weekday: (typeof weekdays)[number]; openings: StoredOpenings }>;
  /** One without a last day is of one day. */
  exceptions?: Rows<{ from: string; to: string; openings: StoredOpenings; reason: Text }>;
  counters?: Rows<{ name: Text; serves: Text }>;
  access?: Stored<{
    stepFree: YesOrNo;
    lift: YesOrNo;
    accessibleToilet: YesOrNo;
    hearingLoop: YesOrNo;
    parking: YesOrNo;
    note: Text;
  }> | null;
}

/** Each kind as it is stored. */
export interface StoredKinds {
  department: StoredDepartment;
  body: StoredBody;
  decision: StoredDecision;
  topic: StoredTopic;
  tariff: StoredTariff;
  procedure: StoredProcedure;
  form: StoredForm;
  place: StoredPlace;
  notice: StoredNotice;
}

/** The settings as they are stored. */
export interface StoredGlobals {
  navigation: { tasks?: Reference[] | null; header?: NavigationLinks; footer?: NavigationLinks };
  'site-settings': Stored<{ demonstration: boolean; contact: Text }>;
  'deadline-rules': Stored<{
    knownUntil: string;
    holidays: Rows<{ on: string; title: Text }>;
    endsOnWorkingDay: boolean;
    demonstration: boolean;
    noticeDisplay: Rows<{ noticeKind: PublishedNotice['noticeKind']; days: number; legalBasis: Text }>;
  }>;
}
type NavigationLinks = Rows<{ site: 'official' | 'portal'; label: Text; address: Text }>;
