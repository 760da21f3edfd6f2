import { expect, test } from 'vitest';
import { locales, type Locale } from '@gjakova/shared/locales';
import { readStartingContent } from './starting-content.ts';

const demonstration = (await readStartingContent()).filter(({ key }) => key.includes(':demo/'));

test.each(locales)('no two documents made up share more than half of their sentences in %s', (locale) => {
  const texts = demonstration
    .map(({ key, content }) => ({ key, sentences: sentencesIn(content, locale) }))
    .filter(({ sentences }) => sentences.size > 0);

  const alike = texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter((other) => sharedPart(one.sentences, other.sentences) > 0.5)
      .map((other) => `${one.key} and ${other.key}`),
  );

  expect(texts.length).toBe({ sq: 70, sr: 70, en: 68 }[locale]);
  expect(alike).toEqual([]);
});

test('the measure tells which part of the shorter text is in the other', () => {
  const one = new Set(['a', 'b', 'c']);

  expect(sharedPart(one, new Set(['a', 'b', 'd', 'e']))).toBeCloseTo(2 / 3);
  expect(sharedPart(one, new Set(['d']))).toBe(0);
});

test('no text made up names an e-mail address, a telephone number or an account', () => {
  const texts = demonstration.flatMap(({ content }) => locales.flatMap((locale) => textsIn(content, locale)));
  const found = (text: string) => /\S@\S|\+\d{2}|\d{6}|\b0\d{2}[ /-]\d{3}/.test(text);

  expect(['ju@shembull.org', '+383 44', '1234567', '044 123'].every(found)).toBe(true);
  expect(texts.length).toBeGreaterThan(500);
  expect(texts.filter(found)).toEqual([]);
});

/** Every text of a language, also in rows; rich text as it was written. */
function textsIn(value: unknown, locale: Locale): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, locale));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => {
    if (name !== locale) return textsIn(part, locale);
    if (Array.isArray(part)) return part as string[]; // names
    return [typeof part === 'string' ? part : (part as { markdown: string }).markdown]; // a text, or rich text
  });
}

/** Sentences of more than three words: names of papers and offices are the same everywhere. */
function sentencesIn(content: unknown, locale: Locale): Set<string> {
  const sentences = textsIn(content, locale).flatMap((text) => text.split(/(?<=[.!?:;])\s+|\n+/));
  const bare = sentences.map((sentence) => sentence.replace(/^[-#>\d.\s]+/, ''));
  return new Set(bare.filter((sentence) => sentence.split(' ').length > 3));
}

function sharedPart(one: Set<string>, other: Set<string>): number {
  return [...one].filter((sentence) => other.has(sentence)).length / Math.min(one.size, other.size);
}
