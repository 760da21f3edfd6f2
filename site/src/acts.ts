import type { Locale } from '@gjakova/shared/locales';
import type { Card, Name } from '../content/cards.ts';
import { contentIn } from './content-api.ts';
import { forceOf, type Force, type ForceFacts } from './force.ts';
import { words } from './i18n/index.ts';
import type { incoming } from './relations.ts';

export type ActCard = Card<'decision'>;

/**
 * The acts that do something to an act. Those that exist in Albanian only are among them: a text that is not translated
 * has effect.
 */
export function actsThat(does: (typeof incoming)[number], publicId: string, locale: Locale): ActCard[] {
  const group = `${does}/${publicId}`;
  const own = contentIn(locale).cards<'decision'>(group);
  const others = contentIn('sq').cards<'decision'>(group);
  return [...own, ...others.filter((act) => !own.some((same) => same.publicId === act.publicId))];
}

/** Whether an act is in force, as far as it can be told. */
export const forceOfAct = (act: ForceFacts & { publicId: string }, locale: Locale): Force =>
  forceOf(act, actsThat('repealed-by', act.publicId, locale), contentIn(locale).isPast);

type Numbered = Pick<ActCard, 'registerNumber' | 'adoptedOn'>;

/** An act's number in the register, `nr. 86`; with its year, `nr. 86/2026`, where nothing around it says which. */
export const sayNumber = ({ registerNumber }: Numbered, locale: Locale): string =>
  `${words[locale].acts.number}\u00a0${registerNumber}`;

export const sayNumberAndYear = (act: Numbered, locale: Locale): string =>
  /^\d+$/.test(act.registerNumber) ? `${sayNumber(act, locale)}/${act.adoptedOn.slice(0, 4)}` : sayNumber(act, locale);

/** The body whose register has this code; null while none is public. */
export const bodyWithCode = (code: string, locale: Locale): Name | null =>
  contentIn(locale).names(`body-with-code/${code}`)[0] ?? contentIn('sq').names(`body-with-code/${code}`)[0] ?? null;

/** The latest acts of a body, the latest first, from its newest months: a large list is never read. */
export function latestActsOf(code: string, atMost: number, locale: Locale): ActCard[] {
  const content = contentIn(locale);
  const archive = `archive/decision/${code}`;
  const found: ActCard[] = [];
  for (const year of content.children(archive).toReversed()) {
    for (const month of content.children(`${archive}/${year}`).toReversed()) {
      found.push(...content.newest<'decision'>(`${archive}/${year}/${month}`, atMost - found.length));
      if (found.length >= atMost) return found;
    }
  }
  return found;
}
