import {
  anyOf,
  commonOf,
  dayBefore,
  instantOf,
  richTextOf,
  someOf,
  subjectOf,
  type FormIn,
  type Maker,
} from './common.ts';
import { wordsOf } from './words.ts';

const publishedAt = instantOf('2026-01-12');

/** A form without a file: a corpus has no bytes, and whoever publishes a file asks for them. */
export function aForm(maker: Maker, number: number): FormIn<'form'> {
  const { random } = maker;
  const revisedOn = dayBefore(random.below(2_000));
  const isWithdrawn = random.happens(0.1);
  const shared = {
    ...subjectOf(maker),
    number: `F-${number}`,
    procedures: [anyOf(maker, 'procedure')],
    files: [],
    revisedOn,
    validFrom: random.happens(0.3) ? revisedOn : null,
    validTo: null,
    replaces: [],
    sampleFilled: null,
    onlineUrl: null,
    needs: random.happens(0.5) ? ['signature' as const] : [],
    whereToSubmit: someOf(maker, 'place', 2),
    status: isWithdrawn ? ('withdrawn' as const) : ('current' as const),
  };
  return (locale) => ({
    kind: 'form',
    ...commonOf(random, 'form', number, locale, publishedAt),
    ...shared,
    purpose: wordsOf(random, locale, 12),
    fillGuide: richTextOf(maker, locale, 2),
    statusReason: isWithdrawn ? wordsOf(random, locale, 5) : '',
    withoutSerbian: { reason: wordsOf(random, locale, 6), reasonInSerbian: '', on: revisedOn },
  });
}

/** A place that is open on working days, and closed on one of them soon. */
export function aPlace(maker: Maker, number: number): FormIn<'place'> {
  const { random } = maker;
  const closedOn = dayBefore(-1 - random.below(20));
  const shared = {
    departments: someOf(maker, 'department', 2),
    position: { lat: 42.37 + random.below(200) / 10_000, lng: 20.42 + random.below(200) / 10_000 },
    phone: `0390 320 ${100 + number}`,
    email: `zyra-${number}@gjakova.example`,
    hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, openings: [{ opens: '08:00', closes: '16:00' }] })),
  };
  const lift = random.pick([true, false, null]);
  return (locale) => ({
    kind: 'place',
    ...commonOf(random, 'place', number, locale, publishedAt),
    ...shared,
    address: wordsOf(random, locale, 4),
    floorAndRoom: wordsOf(random, locale, 2),
    exceptions: [{ from: closedOn, to: closedOn, openings: [], reason: wordsOf(random, locale, 3) }],
    counters: [1, 2].map((counter) => ({ name: `${counter}`, serves: wordsOf(random, locale, 4) })),
    access: { stepFree: true, lift, accessibleToilet: null, hearingLoop: false, parking: true, note: '' },
  });
}
