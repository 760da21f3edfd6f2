import type { Locale } from '../../src/locales.ts';
import { anyOf, commonOf, instantOf, someOf, subjectOf, type FormIn, type Maker, type Reference } from './common.ts';
import type { Random } from './random.ts';
import { wordsOf } from './words.ts';

const publishedAt = instantOf('2026-01-12');

export function aDepartment({ random }: Maker, number: number): FormIn<'department'> {
  return (locale) => ({
    kind: 'department',
    ...commonOf(random, 'department', number, locale, publishedAt),
    parent: null,
    contact: '',
  });
}

export function aTopic({ random }: Maker, number: number): FormIn<'topic'> {
  const topicKind = number % 3 === 2 ? 'life-event' : 'topic';
  return (locale) => ({ kind: 'topic', ...commonOf(random, 'topic', number, locale, publishedAt), topicKind });
}

/** A tariff whose amount has changed once. */
export function aTariff(maker: Maker, number: number): FormIn<'tariff'> {
  const { random } = maker;
  const cents = 50 * (1 + random.below(90));
  const amounts = [
    { cents, validFrom: '2020-01-01', validTo: '2024-12-31', basis: anyOf(maker, 'decision') },
    { cents: cents + 100, validFrom: '2025-01-01', validTo: null, basis: null },
  ];
  const department = anyOf(maker, 'department');
  return (locale) => ({
    kind: 'tariff',
    ...commonOf(random, 'tariff', number, locale, publishedAt),
    department,
    code: `T-${number}`,
    amounts,
  });
}

/** A complete procedure with two cases. */
export function aProcedure(maker: Maker, number: number): FormIn<'procedure'> {
  const { random } = maker;
  const shared = sameInAllLanguages(maker, number);
  const days = 5 + random.below(55);
  const place = anyOf(maker, 'place');
  return (locale) => ({
    kind: 'procedure',
    ...commonOf(random, 'procedure', number, locale, publishedAt),
    ...shared,
    ...textsOf(random, locale, place),
    fees: shared.fees.map((fee) => ({
      ...fee,
      label: wordsOf(random, locale, 2),
      payWhere: '',
      method: 'bank',
      account: '',
    })),
    answerDue: [{ n: days, unit: 'calendar', startsFrom: wordsOf(random, locale, 3), cases: [] }],
  });
}

function sameInAllLanguages(maker: Maker, number: number) {
  const { random } = maker;
  const fees = someOf(maker, 'tariff', 2).map((tariff, at) => ({ tariff, cases: at === 0 ? [] : ['a'] }));
  return {
    ...subjectOf(maker),
    level: 'complete' as const,
    verified: null,
    registryId: random.happens(0.3) ? String(1_000 + number) : null,
    procedureKind: random.pick(['permit', 'certificate', 'registration'] as const),
    status: 'active' as const,
    statusReason: '',
    statusUntil: null,
    noDocuments: false,
    fees,
    isFree: fees.length === 0,
    silenceMeans: 'none' as const,
    eKosova: null,
    forms: someOf(maker, 'form', 2),
    complaint: null,
    legalBasis: [],
    related: someOf(maker, 'procedure', 2),
    next: [],
  };
}

/** @param place where the first step is done, and where one applies */
function textsOf(random: Random, locale: Locale, place: Reference<'place'>) {
  const text = (count: number) => wordsOf(random, locale, count);
  return {
    purpose: text(20),
    whoCanApply: text(10),
    conditions: [text(8)],
    cases: ['a', 'b'].map((key) => ({ key, label: text(2), appliesWhen: text(8) })),
    steps: Array.from({ length: 4 }, (_, at) => ({
      title: text(3),
      text: text(16),
      optional: false,
      place: at === 0 ? place : null,
      timeText: '',
    })),
    documents: Array.from({ length: 5 }, (_, at) => aPaper(text, at < 4 ? [] : ['b'])),
    dataAsked: [],
    outcome: {
      name: text(2),
      form: 'paper' as const,
      validFor: { n: 2, unit: 'years' as const },
      validity: '',
      collect: text(5),
    },
    channels: [
      {
        channel: 'counter' as const,
        level: 'apply' as const,
        place,
        url: null,
        loginRequired: false,
        note: text(6),
      },
    ],
  };
}

const aPaper = (text: (count: number) => string, cases: string[]) => ({
  name: text(4),
  form: 'copy' as const,
  copies: 1,
  issuedBy: text(3),
  obtainUrl: null,
  cases,
});
