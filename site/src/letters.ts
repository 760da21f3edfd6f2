import type { Locale } from '@gjakova/shared/locales';
import { alphabetOf, initialOf } from '@gjakova/shared/text/collation';

/** A letter of an A–Z list and what stands under it. */
export interface Letter<T> {
  /** As its language writes it: `Sh`, `Ç`; `#` for what begins with no letter. */
  letter: string;
  /** The anchor of its place in the list. */
  anchor: string;
  entries: T[];
}

/** Titles under their letters, in the order of the alphabet; letters that have nothing are left out. */
export function byLetter<T extends { title: string }>(entries: readonly T[], locale: Locale): Letter<T>[] {
  const under = Map.groupBy(entries, ({ title }) => initialOf(title, locale));
  return alphabetOf(locale).flatMap((letter) => {
    const found = under.get(letter);
    return found ? [{ letter, anchor: anchorOf(letter), entries: found }] : [];
  });
}

const anchorOf = (letter: string): string => (letter === '#' ? 'other' : letter.toLowerCase());
