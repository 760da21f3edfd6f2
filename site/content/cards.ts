import type { Kind } from '@gjakova/shared/kinds';
import type { Locale } from '@gjakova/shared/locales';
import type { PublishedProcedure } from '@gjakova/shared/schemas/procedure';
import type { PublishedTariff } from '@gjakova/shared/schemas/tariff';
import type { Form, Forms } from '@gjakova/shared/schemas/forms';
import { closingOf } from '@gjakova/shared/schemas/notice';
import { forceGapsOf } from '@gjakova/shared/schemas/decision';
import type { Reference } from './document.ts';
import { placesOf } from './places.ts';

/** What a link to a document needs. */
export interface Name<K extends Kind = Kind> {
  kind: K;
  publicId: string;
  /** The language of this name: where a translation is missing, it is not that of the page. */
  locale: Locale;
  title: string;
  slug: string;
}

/** What other pages may show of a document besides what all kinds have, by kind. */
interface Facts {
  department: Pick<Forms['department'], 'parent' | 'contact'>;
  body: Pick<Forms['body'], 'bodyKind' | 'code'>;
  topic: Pick<Forms['topic'], 'topicKind'>;
  tariff: Pick<Forms['tariff'], 'department' | 'code'> & {
    amounts: Pick<PublishedTariff['amounts'][number], 'cents' | 'validFrom' | 'validTo'>[];
  };
  procedure: Pick<Forms['procedure'], 'department'> & {
    level: PublishedProcedure['level'];
    isFree: boolean;
    fees: Pick<PublishedProcedure['fees'][number], 'tariff' | 'cases'>[];
    answerDue: Pick<PublishedProcedure['answerDue'][number], 'n' | 'unit' | 'cases'>[];
    places: Reference<'place'>[];
  };
  form: Pick<Forms['form'], 'department' | 'number' | 'status' | 'revisedOn' | 'validFrom' | 'validTo' | 'files'>;
  place: Pick<Forms['place'], 'address' | 'floorAndRoom' | 'phone' | 'hours' | 'exceptions'>;
  decision: Pick<
    Forms['decision'],
    'registerNumber' | 'decisionType' | 'adoptedOn' | 'body' | 'bodyCode' | 'inForceFrom' | 'inForceTo'
  > & {
    /** Whether force follows from the days: no recorded fact is missing. */
    isForceEstablished: boolean;
  };
  notice: Pick<Forms['notice'], 'noticeKind' | 'postedAt' | 'displayUntil' | 'severity'> & {
    /** An instant, by the latest extension; null: it has no deadline. */
    closesAt: string | null;
    isCancelled: boolean;
    isExtended: boolean;
  };
}

type CardOf<K extends Kind> = Name<K> & { summary: string; demonstration: boolean } & Facts[K];

/** What other pages may show of a document: never its text, so that an edited text moves no list. */
export type Card<K extends Kind = Kind> = { [One in K]: CardOf<One> }[K];

const facts: { [K in Kind]: (form: Form<K>) => Facts[K] } = {
  department: ({ parent, contact }) => ({ parent, contact }),
  body: ({ bodyKind, code }) => ({ bodyKind, code }),
  topic: ({ topicKind }) => ({ topicKind }),
  tariff: ({ department, code, amounts }) => ({
    department,
    code,
    amounts: amounts.map(({ cents, validFrom, validTo }) => ({ cents, validFrom, validTo })),
  }),
  procedure: ({ level, department, isFree, fees, answerDue, steps, channels }) => ({
    level,
    department,
    isFree,
    fees: fees.map(({ tariff, cases }) => ({ tariff, cases })),
    answerDue: answerDue.map(({ n, unit, cases }) => ({ n, unit, cases })),
    places: placesOf({ steps, channels }),
  }),
  form: ({ department, number, status, revisedOn, validFrom, validTo, files }) => ({
    ...{ department, number, status, revisedOn, validFrom, validTo, files },
  }),
  place: ({ address, floorAndRoom, phone, hours, exceptions }) => ({
    ...{ address, floorAndRoom, phone, hours, exceptions },
  }),
  decision: ({ registerNumber, decisionType, adoptedOn, body, bodyCode, inForceFrom, inForceTo, force }) => ({
    ...{ registerNumber, decisionType, adoptedOn, body, bodyCode, inForceFrom, inForceTo },
    isForceEstablished: forceGapsOf({ force, inForceFrom }).length === 0,
  }),
  notice: ({ noticeKind, postedAt, displayUntil, severity, deadline, extensions, cancelled }) => ({
    ...{ noticeKind, postedAt, displayUntil, severity },
    closesAt: closingOf({ deadline, extensions }),
    isCancelled: cancelled !== null,
    isExtended: extensions.length > 0,
  }),
};

export function cardFrom<K extends Kind>(form: Form<K>): Card<K> {
  const { kind, publicId, locale, title, slug, summary, demonstration } = form;
  const factsOf = facts[kind as K] as (form: Form<K>) => Facts[K]; // a form's kind is what chooses its type
  const card = { kind, publicId, locale, title, slug, summary, demonstration, ...factsOf(form) };
  return card as unknown as Card<K>; // a union that the compiler does not follow through `K`
}

/** A card without its summary: what a table shows, which an edited summary leaves alone. */
export type Row<K extends Kind = Kind> = { [One in K]: Omit<CardOf<One>, 'summary'> }[K];

export function rowFrom(card: Card): Row {
  const { summary: _, ...row } = card;
  return row;
}

/** A card without what only cards show: a list of names is left alone by an edited summary. */
export const nameFrom = ({ kind, publicId, locale, title, slug }: Card): Name => ({
  kind,
  publicId,
  locale,
  title,
  slug,
});
