import { alphabetOf } from '@gjakova/shared/text/collation';
import { describe, expect, it } from 'vitest';
import { byLetter } from './letters.ts';

const titled = (...titles: string[]) => titles.map((title) => ({ title }));
const lettersOf = (...args: Parameters<typeof byLetter>) => byLetter(...args).map(({ letter }) => letter);

describe('an A–Z list', () => {
  it('stands in the order of the Albanian alphabet, whose letters may be two', () => {
    const entries = titled(
      'Zhvillim',
      'Shpronësim',
      'Zgjatje',
      'Certifikatë',
      'Subvencion',
      'Çertifikim',
      'Gjobë',
      'Grant',
    );

    expect(lettersOf(entries, 'sq')).toEqual(['C', 'Ç', 'G', 'Gj', 'S', 'Sh', 'Z', 'Zh']);
  });

  it('counts the letters of Serbian', () => {
    const entries = titled('Žalba', 'Zahtev', 'Njiva', 'Nacrt', 'Ljubičasta', 'Đački', 'Dozvola', 'Džamija');

    expect(lettersOf(entries, 'sr')).toEqual(['D', 'Dž', 'Đ', 'Lj', 'N', 'Nj', 'Z', 'Ž']);
  });

  it('counts Sh as S in English', () => {
    expect(lettersOf(titled('Shelter', 'Support'), 'en')).toEqual(['S']);
  });

  it('keeps the order of its entries under a letter', () => {
    const [only] = byLetter(titled('Leje B', 'Leje A'), 'sq');

    expect(only?.entries.map(({ title }) => title)).toEqual(['Leje B', 'Leje A']);
  });

  it('looks past a quotation mark', () => {
    expect(lettersOf(titled('“Ura e Tabakëve”'), 'sq')).toEqual(['U']);
  });

  it('has a place for titles that begin with no letter', () => {
    expect(byLetter(titled('112: thirrje'), 'sq')).toEqual([
      { letter: '#', anchor: 'other', entries: [{ title: '112: thirrje' }] },
    ]);
  });

  it('gives every letter of an alphabet an anchor of its own', () => {
    const all = alphabetOf('sq').map((letter) => ({ title: letter === '#' ? '1' : letter }));
    const anchors = byLetter(all, 'sq').map(({ anchor }) => anchor);

    expect(new Set(anchors).size).toBe(alphabetOf('sq').length);
  });

  it('is empty where there is nothing', () => {
    expect(byLetter([], 'sr')).toEqual([]);
  });
});
