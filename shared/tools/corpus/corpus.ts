import { allKinds, globals, type Kind } from '../../src/kinds.ts';
import { locales, type Locale } from '../../src/locales.ts';
import type { Group, SnapshotHeader } from '../../src/schemas/feed.ts';
import { corpusNow, idOf, type Counts, type FormIn, type Maker } from './common.ts';
import { aForm, aPlace } from './forms-and-places.ts';
import { corpusGlobals } from './globals.ts';
import { randomFrom } from './random.ts';
import { aBody, aDecision, aNotice, bodies } from './registers.ts';
import { aDepartment, aProcedure, aTariff, aTopic } from './services.ts';

const makers: { [K in Kind]: (maker: Maker, number: number) => FormIn<K> } = {
  department: aDepartment,
  body: aBody,
  decision: aDecision,
  topic: aTopic,
  tariff: aTariff,
  procedure: aProcedure,
  form: aForm,
  place: aPlace,
  notice: aNotice,
};

/** The fewest documents of which every kind has some. */
export const fewestDocuments = 50;

/** The first line of its snapshot. */
export const corpusHeader: SnapshotHeader = {
  kind: 'snapshot',
  format: 1,
  epoch: 'corpus',
  sequence: 1,
  now: corpusNow,
};

/** How many documents of each kind a municipality has that has so many in all; decisions are what the others leave. */
function countsFor(documents: number): Counts {
  const share = (part: number, most = Infinity) => Math.min(most, Math.max(3, Math.floor(documents / part)));
  const others = {
    department: share(8, 13),
    body: bodies,
    topic: share(12, 20),
    tariff: share(12, 60),
    procedure: share(12, documents < 5_000 ? 150 : Infinity),
    form: share(20, 60),
    place: share(40, 20),
    notice: share(6),
  };
  const sum = Object.values(others).reduce((total, count) => total + count, 0);
  return { ...others, decision: documents - sum };
}

/**
 * A municipality of so many documents, group by group: the same for the same seed.
 *
 * @param documents all kinds together, globals not counted; at least `fewestDocuments`
 */
export function* corpusOf(documents: number, seed: number): Generator<Group> {
  const counts = countsFor(documents);
  const maker: Maker = { random: randomFrom(seed), counts };
  for (const kind of globals) yield groupOf(kind, kind, corpusGlobals[kind]);
  for (const kind of allKinds) {
    for (let number = 0; number < counts[kind]; number++) {
      const formIn = makers[kind](maker, number);
      const lacksSerbian = (kind === 'decision' || kind === 'notice' || kind === 'form') && maker.random.happens(0.1);
      yield groupOf(kind, idOf(kind, number), lacksSerbian ? inAllBut('sr', formIn) : formIn);
    }
  }
}

const inAllBut = (missing: Locale, formIn: (locale: Locale) => object) => (locale: Locale) =>
  locale === missing ? null : formIn(locale);

function groupOf(kind: Group['kind'], publicId: string, formIn: (locale: Locale) => object | null): Group {
  const [sq, sr, en] = locales.map(formIn);
  return { sequence: 1, kind, publicId, locales: { sq, sr, en }, formerAddresses: [] };
}
