import type { Locale } from '@gjakova/shared/locales';
import type { FailingTarget } from '../outbox/failing-targets';
import type { Trouble } from '../workflow/troubles';
import { messages } from './languages';
import { timeIn } from './times';

const namedAtMost = 3;

/** Says, in the language of the panel, what is the matter, since when, and what to do. */
export function sayTrouble(locale: Locale, trouble: Trouble): string {
  const { troubles: say } = messages[locale];
  const since = timeIn(locale, trouble.since);
  switch (trouble.kind) {
    case 'publisher silent':
      return say.silent(since);
    case 'target failing':
      return say.failing(trouble.address, sayReason(locale, trouble.reason), since);
    case 'target dead':
      return say.dead(trouble.address, sayReason(locale, trouble.reason), since);
    case 'not live': {
      const named = trouble.titles.slice(0, namedAtMost).join(' · ');
      return say.notLive(trouble.titles.length > namedAtMost ? say.andOthers(named) : named, since);
    }
  }
}

function sayReason(locale: Locale, reason: FailingTarget['reason']): string {
  const { failures: say } = messages[locale];
  switch (reason.code) {
    case 'status':
      return say.status(reason.status);
    case 'timeout':
      return say.timeout(reason.seconds);
    case 'unreachable':
    case 'redirect':
    case 'gone':
      return say[reason.code];
  }
}
