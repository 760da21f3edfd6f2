import type { Locale } from '../locales.ts';
import { fold } from './fold.ts';

/**
 * The alphabets in their official order; two letters can be one (Albanian `dh`, Serbian `nj`). English, and letters
 * that an alphabet lacks, go by the Latin order of their folded form.
 */
const alphabets: Record<Locale, string[]> = {
  sq: 'a b c ç d dh e ë f g gj h i j k l ll m n nj o p q r rr s sh t th u v w x xh y z zh'.split(' '),
  sr: 'a b c č ć d dž đ e f g h i j k l lj m n nj o p q r s š t u v w x y z ž'.split(' '),
  en: 'abcdefghijklmnopqrstuvwxyz'.split(''),
};

/** The letters of a text as its language counts them, for example `sh`, `k`, `o`, `ll`, `ë`. Digits and spaces too. */
export function lettersOf(text: string, locale: Locale): string[] {
  const known = alphabets[locale];
  const signs = [...text.normalize('NFC').toLowerCase()];
  const letters: string[] = [];
  for (let at = 0; at < signs.length; at++) {
    const two = signs[at] + (signs[at + 1] ?? '');
    const isPair = two !== signs[at] && known.includes(two);
    letters.push(isPair ? two : signs[at]);
    if (isPair) at++;
  }
  return letters;
}

/**
 * A text whose binary order is the order of the language, so that a database can sort by it.
 *
 * Chromium has no Albanian collation and SQLite has none at all; `Intl.Collator` in Node agrees with this (tested).
 */
export function sortKeyOf(text: string, locale: Locale): string {
  return lettersOf(text, locale)
    .map((letter) => weightOf(letter, locale))
    .join('')
    .trim();
}

/** The letter under which a title stands in an A–Z list: `Sh`, `Ç`; `#` for what does not begin with a letter. */
export function initialOf(title: string, locale: Locale): string {
  const first = lettersOf(title, locale).find((letter) => /[\p{L}\p{N}]/u.test(letter)) ?? '#';
  const letter = alphabets[locale].includes(first) ? first : (fold(first)[0] ?? '#');
  if (!alphabets[locale].includes(letter)) return '#';
  return letter[0].toUpperCase() + letter.slice(1);
}

/** The letters of a language in order, as they head an A–Z list. */
export const alphabetOf = (locale: Locale): string[] => [
  ...alphabets[locale].map((letter) => letter[0].toUpperCase() + letter.slice(1)),
  '#',
];

function weightOf(letter: string, locale: Locale): string {
  const known = alphabets[locale];
  const position = known.indexOf(letter);
  if (position >= 0) return letterAt(position);
  if (/\p{L}/u.test(letter)) {
    return [...fold(letter)].map((plain) => letterAt(Math.max(known.indexOf(plain), 0))).join('');
  }
  if (/\p{N}/u.test(letter)) return letter;
  return /\s/.test(letter) ? ' ' : '';
}

/** Two base-36 digits behind `a`, so that letters come after digits and spaces. */
const letterAt = (position: number): string => `a${position.toString(36).padStart(2, '0')}`;
