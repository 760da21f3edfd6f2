import { expect, test } from 'vitest';
import type { Locale } from '@gjakova/shared/locales';
import type { Incoming } from '@gjakova/shared/schemas/import';
import { readStartingContent } from './starting-content.ts';

type Text = Partial<Record<Locale, string>>;
type RichText = Partial<Record<Locale, { markdown: string }>>;
type Reference = { source: string };

/** What these tests read of a document; its schema has checked it. */
interface Made {
  kind: string;
  key: string;
  content: { title?: Text; text?: RichText; demonstration?: boolean };
}
interface Act extends Made {
  content: Made['content'] & {
    body: Reference;
    registerNumber: string;
    protocolNumber: string;
    adoptedOn: string;
    inForceTo?: string;
    amends?: Reference[];
    repeals?: [Reference];
    text: RichText;
  };
}
interface Fee extends Made {
  content: Made['content'] & { amounts: { cents: number; basis?: Reference }[] };
}

const documents: Incoming[] = await readStartingContent();
const demonstration: Made[] = documents.filter(({ content }) => content.demonstration === true);
const ofKind = (kind: string) => demonstration.filter((document) => document.kind === kind);
const acts = ofKind('decision') as Act[]; // by its schema
const fees = ofKind('tariff') as Fee[]; // by its schema

test('the demonstration has what a citizen comes for, so many of each kind', () => {
  const counts = Object.entries(Object.groupBy(demonstration, ({ kind }) => kind)).map(([kind, all]) => [
    kind,
    all?.length,
  ]);

  expect(Object.fromEntries(counts)).toMatchObject({
    procedure: 12,
    form: 12,
    place: 6,
    tariff: 15,
    notice: 16,
    decision: 9,
  });
});

test('what is made up says so in its key and in every title, and nothing else does', () => {
  const beginnings = { sq: 'Shembull: ', sr: 'Primer: ', en: 'Example: ' };

  for (const { key, content } of documents as Made[]) {
    // by its schema
    if (!content.title) continue;
    const isMadeUp = content.demonstration === true;
    const titles = Object.entries(content.title) as [Locale, string][]; // its keys are languages
    expect([key, key.includes(':demo/')]).toEqual([key, isMadeUp]);
    for (const [locale, title] of titles)
      expect([title, title.startsWith(beginnings[locale])]).toEqual([title, isMadeUp]);
  }
});

test('no two documents made up of one kind have the same title', () => {
  const titles = demonstration.flatMap(({ kind, content }) =>
    Object.entries(content.title ?? {}).map(([locale, title]) => `${kind} ${locale} ${title}`),
  );

  expect(new Set(titles).size).toBe(titles.length);
});

test('the register has no gap in any body and year', () => {
  const registers = Map.groupBy(acts, ({ content }) => `${content.body.source} ${content.adoptedOn.slice(0, 4)}`);

  for (const register of registers.values())
    expect(register.map(({ content }) => content.registerNumber)).toEqual(register.map((_, index) => `${index + 1}`));
  expect(new Set(acts.map(({ content }) => content.adoptedOn.slice(0, 4)))).toEqual(new Set(['2024', '2025', '2026']));
  expect(new Set(acts.map(({ content }) => content.protocolNumber)).size).toBe(9);
});

test('one act amends another and one repeals another, which has an end', () => {
  const amending = acts.filter(({ content }) => content.amends);
  const [repealing, ...others] = acts.flatMap(({ content }) => content.repeals ?? []);

  expect(amending).toHaveLength(1);
  expect(others).toEqual([]);
  expect(acts.find(({ key }) => key === repealing?.source)?.content.inForceTo).toBe('2026-02-28');
});

test('every amount that rests on an act is in the text of that act, in each of its languages', () => {
  const amounts = fees.flatMap(({ content }) => content.amounts.filter(({ basis }) => basis));

  expect(amounts).toHaveLength(6);
  for (const { cents, basis } of amounts) {
    const { sq, sr, en } = acts.find(({ key }) => key === basis?.source)?.content.text ?? {};
    const [euro = '', rest = ''] = (cents / 100).toFixed(2).split('.');
    expect(sq?.markdown).toContain(` ${euro},${rest} €`);
    expect(sr?.markdown).toContain(` ${euro},${rest} €`);
    expect(en?.markdown).toContain(`€${euro}.${rest}`);
  }
});

test.each([
  ['decision', 140, 300],
  ['notice', 50, 160],
])('every %s has %i to %i words in each of its languages', (kind, least, most) => {
  const texts = ofKind(kind).flatMap(({ content }) => Object.values(content.text ?? {}));

  for (const { markdown } of texts) {
    const words = markdown.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word));
    expect(words.length).toBeGreaterThanOrEqual(least);
    expect(words.length).toBeLessThanOrEqual(most);
  }
});
