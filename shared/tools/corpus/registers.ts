import type { Locale } from '../../src/locales.ts';
import {
  commonOf,
  dayBefore,
  idOf,
  instantOf,
  richTextOf,
  someOf,
  subjectOf,
  today,
  type FormIn,
  type Maker,
} from './common.ts';
import type { Random } from './random.ts';
import { wordsOf } from './words.ts';

const bodyCodes = ['kuvendi', 'kryetari', 'komiteti'];
export const bodies = bodyCodes.length;
const years = 15;

export function aBody({ random }: Maker, number: number): FormIn<'body'> {
  const bodyKind = (['assembly', 'mayor', 'committee'] as const)[number];
  return (locale) => ({
    kind: 'body',
    ...commonOf(random, 'body', number, locale, instantOf('2012-01-01')),
    bodyKind,
    code: bodyCodes[number],
    duties: wordsOf(random, locale, 40),
  });
}

/** An act; the ones with higher numbers are younger. */
export function aDecision(maker: Maker, number: number): FormIn<'decision'> {
  const { random } = maker;
  const shared = factsOf(maker, number);
  const paragraphs = 3 + random.below(10);
  return (locale) => ({
    kind: 'decision',
    ...commonOf(random, 'decision', number, locale, instantOf(shared.adoptedOn)),
    ...shared,
    plainSummary: wordsOf(random, locale, 30),
    text: richTextOf(maker, locale, paragraphs),
    signatory: wordsOf(random, locale, 2),
    withoutSerbian: { reason: wordsOf(random, locale, 6), reasonInSerbian: '', on: shared.adoptedOn },
  });
}

function factsOf(maker: Maker, number: number) {
  const { random, counts } = maker;
  const body = random.below(bodies);
  const age = (counts.decision - number) / counts.decision;
  const adoptedOn = dayBefore(Math.floor(age * years * 365));
  const isAmending = number > 20 && random.happens(0.1);
  return {
    ...subjectOf(maker),
    registerNumber: `${number + 1}/${adoptedOn.slice(0, 4)}`,
    body: { kind: 'body' as const, publicId: idOf('body', body) },
    bodyCode: bodyCodes[body],
    decisionType: random.pick(['decision', 'regulation', 'conclusion', 'order'] as const),
    protocolNumber: `01-${number}`,
    protocolDate: adoptedOn,
    adoptedOn,
    inForceFrom: random.happens(0.9) ? adoptedOn : null,
    inForceTo: null,
    force: forceOf(random, adoptedOn),
    legalBasis: [],
    vote: body === 0 ? { for: random.below(30), against: random.below(5), abstain: random.below(5) } : null,
    amends: isAmending ? [{ kind: 'decision' as const, publicId: idOf('decision', random.below(number)) }] : [],
    repeals: [],
    corrects: [],
    implements: [],
    appeal: null,
  };
}

const forceOf = (random: Random, on: string) => ({
  publishedIn: random.happens(0.5) ? (['sq', 'sr'] as const).map((locale) => ({ locale, on })) : [],
  legalityReview: random.happens(0.5) ? ('confirmed' as const) : null,
  basis: '',
});

/** A notice; one in five is still open. */
export function aNotice(maker: Maker, number: number): FormIn<'notice'> {
  const { random } = maker;
  const age = random.happens(0.2) ? random.below(29) : 30 + random.below(5 * 365);
  const postedOn = dayBefore(age);
  const closesOn = dayBefore(age - 30);
  const shared = {
    ...subjectOf(maker),
    noticeKind: random.pick(['legal-posting', 'vacancy', 'public-auction', 'other'] as const),
    reference: { number: `01-${number}`, on: postedOn },
    postedAt: instantOf(postedOn),
    displayUntil: instantOf(closesOn, 22),
    extensions: [],
    cancelled: null,
    severity: 'info' as const,
    places: someOf(maker, 'place', 1),
    streets: [],
    documents: [],
    result: null,
  };
  return (locale: Locale) => ({
    kind: 'notice',
    ...commonOf(random, 'notice', number, locale, instantOf(postedOn > today ? today : postedOn)),
    ...shared,
    text: richTextOf(maker, locale, 3),
    deadline: { at: instantOf(closesOn), what: wordsOf(random, locale, 3) },
    withoutSerbian: { reason: wordsOf(random, locale, 6), reasonInSerbian: '', on: postedOn },
  });
}
