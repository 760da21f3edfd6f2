import { locales, type Locale } from '@gjakova/shared/locales';
import { describe, expect, it } from 'vitest';
import { words } from './index.ts';

/** Texts that are the same in two languages, each with the reason. */
const equalOnPurpose: string[] = [];

/** Every text of a language by the name of its place, for example `homes.portal.title`. */
function textsOf(value: unknown, name = ''): [string, string][] {
  if (typeof value === 'string') return [[name, value]];
  return Object.entries(value ?? {}).flatMap(([key, inner]) => textsOf(inner, name ? `${name}.${key}` : key));
}

const texts = Object.fromEntries(locales.map((locale) => [locale, new Map(textsOf(words[locale]))])) as Record<
  Locale,
  Map<string, string>
>; // one entry for each locale

describe('the words of the sites', () => {
  it.each(locales)('have no empty text in %s', (locale) => {
    const empty = [...texts[locale]].filter(([, text]) => text.trim() === '');

    expect(empty).toEqual([]);
  });

  it.each(locales)('have the places of Albanian in %s, and no others', (locale) => {
    const places = [...texts[locale].keys()].filter((place) => !place.endsWith('.few'));

    expect(places.sort()).toEqual([...texts.sq.keys()].sort());
  });

  it('have the form that Serbian needs behind two, three and four', () => {
    const counted = [...texts.sq.keys()].filter((place) => place.endsWith('.one'));

    expect(counted.length).toBeGreaterThan(0);
    expect(counted.filter((place) => !texts.sr.has(place.replace(/one$/, 'few')))).toEqual([]);
  });

  it('name the same values in each language', () => {
    const namesIn = (text = '') => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
    const differing = [...texts.sq].filter(([place, text]) =>
      locales.some((locale) => namesIn(texts[locale].get(place)).join() !== namesIn(text).join()),
    );

    expect(differing).toEqual([]);
  });

  it('have no longer text that is the same in two languages', () => {
    const same = [...texts.sq.keys()].filter((place) => {
      const inEach = locales.map((locale) => texts[locale].get(place) ?? '');
      return new Set(inEach).size < locales.length && inEach.some((text) => text.length > 12);
    });

    expect(same).toEqual(equalOnPurpose);
  });

  it('use no letter that the language does not have', () => {
    const foreign: Record<Locale, RegExp> = { sq: /[čćđšž]/i, sr: /[ëçqwxy]/i, en: /[ëçčćđšž]/i };
    const found = locales.flatMap((locale) =>
      [...texts[locale]]
        .filter(([, text]) => foreign[locale].test(text.replace(/\{\w+\}/g, '')))
        .map(([place]) => `${locale} ${place}`),
    );

    expect(found).toEqual([]);
  });

  it('are set with characters that the font has', () => {
    const has = /^[\u0020-\u007e\u00a0-\u00ff\u0100-\u017f\u2010-\u20ac]*$/;
    const found = locales.flatMap((locale) =>
      [...texts[locale]].filter(([, text]) => !has.test(text)).map(([place]) => `${locale} ${place}`),
    );

    expect(found).toEqual([]);
  });
});
