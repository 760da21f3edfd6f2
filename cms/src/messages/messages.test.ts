import { expect, test } from 'vitest';
import { kinds } from '@gjakova/shared/kinds';
import { locales } from '@gjakova/shared/locales';
import { messages } from './languages';
import { sq } from './sq';

/** Texts that are rightly the same in two languages, with the reason. */
const sameOnPurpose: Record<string, string> = {
  'options.role.administrator': 'The office word is the same in Albanian, Serbian and English.',
};

/** All texts by their path; functions are asked with a word in place of each value. */
function textsOf(branch: object, path: string[] = []): [string, string][] {
  return Object.entries(branch).flatMap(([key, value]): [string, string][] => {
    const here = [...path, key];
    if (typeof value === 'function') return [[here.join('.'), value('…', '…', '…')]];
    return typeof value === 'string' ? [[here.join('.'), value]] : textsOf(value as object, here);
  });
}

test('no text of more than twelve characters is the same in two languages', () => {
  const all = locales.map((locale) => new Map(textsOf(messages[locale])));

  const same = [...all[0].keys()].filter((path) => {
    const texts = all.map((language) => language.get(path) ?? '');
    return texts.some((text, n) => text.length > 12 && texts.indexOf(text) !== n);
  });

  expect(same).toEqual(Object.keys(sameOnPurpose));
});

test.each(locales)('no text in %s is empty or has two sentences run together', (locale) => {
  for (const [path, text] of textsOf(messages[locale])) {
    expect(text.trim(), path).not.toBe('');
    expect(text, path).not.toMatch(/ {2}|\.\.(?!\.)|^\s|\s$/);
  }
});

test.each(locales)('every field says in %s how to write it, with an example', (locale) => {
  const word = { sq: 'Shembull: ', sr: 'Primer: ', en: 'Example: ' }[locale];
  for (const [name, { description }] of Object.entries(messages[locale].fields)) {
    expect(description, name).toContain(word);
  }
});

test.each(locales)('every refusal in %s is at least one whole sentence', (locale) => {
  const { refusals, faults, lacks } = messages[locale];
  for (const [name, text] of textsOf({ refusals, faults, lacks })) expect(text, name).toMatch(/[.…]$/);
});

test('a field has its texts in every language, and no language has others', () => {
  for (const locale of locales) expect(Object.keys(messages[locale].fields)).toEqual(Object.keys(sq.fields));
});

test.each(locales)('what the banner says in %s names what, since when, and what to do', (locale) => {
  const { andOthers: _, ...troubles } = messages[locale].troubles;
  for (const [name, text] of textsOf(troubles)) expect(text.match(/[.…](?= |$)/g)?.length, name).toBeGreaterThan(2);
});

test('Serbian is written in Latin script', () => {
  expect(JSON.stringify(textsOf(messages.sr))).not.toMatch(/\p{Script=Cyrillic}/u);
});

test('every kind has its words', () => {
  for (const [kind, { collection }] of Object.entries(kinds)) {
    expect(Object.keys(sq.collections)).toContain(collection);
    expect(Object.keys(sq.options.kind)).toContain(kind);
  }
});
