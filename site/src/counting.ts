import type { Locale } from '@gjakova/shared/locales';

/** A word behind a number, in each form that the language has: Serbian needs `few` as well. */
export interface Plural {
  one: string;
  few?: string;
  other: string;
}

const rules: Record<Locale, Intl.PluralRules> = {
  sq: new Intl.PluralRules('sq'),
  sr: new Intl.PluralRules('sr-Latn'),
  en: new Intl.PluralRules('en'),
};

/** The form of a word that goes with a number. */
export function formFor(n: number, forms: Plural, locale: Locale): string {
  const rule = rules[locale].select(n);
  return (rule === 'one' || rule === 'few' ? forms[rule] : undefined) ?? forms.other;
}

/** A number with its word: `30 ditë pune`, `21 radni dan`. */
export const sayCount = (n: number, forms: Plural, locale: Locale): string => `${n}\u00a0${formFor(n, forms, locale)}`;

/**
 * A text with values in the places of its names: `fill('{day}, ora {time}', { day, time })`.
 *
 * @throws at a name that has no value: a reader would see its braces
 */
export const fill = (text: string, values: Record<string, string>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (!(name in values)) throw new Error(`The text "${text}" names "${name}", for which there is no value.`);
    return values[name];
  });
