import type { Locale } from '@gjakova/shared/locales';
import { sortKeyOf } from '@gjakova/shared/text/collation';
import type { Card } from '../content/cards.ts';
import type { Reference } from '../content/document.ts';
import { contentIn } from './content-api.ts';

/** What a directorate and its sectors answer for. */
export interface OfDirectorate<T> {
  /** Null: it is not public. */
  directorate: Card<'department'> | null;
  cards: T[];
}

/** Cards under the directorates that answer for them, in the order of their names; at last those of none that is public. */
export function byDirectorate<T extends { department: Reference<'department'> }>(
  cards: readonly T[],
  locale: Locale,
): OfDirectorate<T>[] {
  const { card } = contentIn(locale);
  const directorateOf = ({ department }: T) => {
    const own = card(department);
    return (own?.parent && card(own.parent)) ?? own;
  };
  const found = new Map<string, OfDirectorate<T>>();
  for (const one of cards) {
    const directorate = directorateOf(one);
    const key = directorate?.publicId ?? '';
    const same = found.get(key) ?? { directorate, cards: [] };
    found.set(key, { directorate, cards: [...same.cards, one] });
  }
  return [...found.values()].sort((a, b) => (orderOf(a, locale) < orderOf(b, locale) ? -1 : 1));
}

/** Letters come after digits: `z` is after every key. */
const orderOf = ({ directorate }: OfDirectorate<unknown>, locale: Locale): string =>
  directorate ? sortKeyOf(directorate.title, locale) : 'z';
