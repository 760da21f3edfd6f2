import type { Locale } from '@gjakova/shared/locales';
import type { PublicationState } from '../workflow/publication-state';
import { messages } from './languages';
import type { Messages } from './sq';
import { lastedIn, timeIn } from './times';

/** What the panel says of a publication in one language: a sentence, and what goes with it. */
export interface Said {
  sentence: string;
  /** Where it is live. */
  address?: string;
  /** The publisher's own words, which are English. */
  reason?: string;
  note?: string;
}

/** Says what became of a publication, in the language of the panel. */
export function sayPublication(locale: Locale, told: PublicationState): Said {
  const { publication: say } = messages[locale];
  switch (told.state) {
    case 'not public':
      return { sentence: say.notPublic };
    case 'waiting':
      return { sentence: say.waiting(timeIn(locale, told.since)) };
    case 'live': {
      const sentence = say.live(timeIn(locale, told.since), lastedIn(locale, told.seconds));
      return { sentence, address: told.address };
    }
    case 'gone':
      return { sentence: say.gone(timeIn(locale, told.since)) };
    case 'refused': {
      const note = told.isEarlierShown ? say.earlierIsShown : say.nothingIsShown;
      return { sentence: say.refused(wordFor(say.steps, told.step)), reason: told.reason, note };
    }
  }
}

/** A publisher of another version may know a step that has no word here. */
const wordFor = (steps: Messages['publication']['steps'], step: string) =>
  (steps as Record<string, string>)[step] ?? step;
