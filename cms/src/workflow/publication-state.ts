import type { Locale } from '@gjakova/shared/locales';

/** A receipt as it is kept: what the publisher told of a document in one language. */
export interface KeptReceipt {
  sequence: number;
  locale: Locale;
  state: 'live' | 'gone' | 'refused';
  at: string;
  address?: string | null;
  step?: string | null;
  reason?: string | null;
}

/** The last time that a document became public, or ceased to be. */
export interface LatestPublication {
  /** When it was committed (ISO 8601). */
  at: string;
  /** Its number in the outbox; undefined until it is given. */
  number: number | undefined;
  /** The languages that the publisher has to answer for. */
  locales: Locale[];
}

/** What became of the latest publication in one language. Times are ISO 8601. */
export type PublicationState =
  | { state: 'not public' }
  | { state: 'waiting'; since: string }
  | { state: 'live'; since: string; seconds: number; address: string }
  | { state: 'gone'; since: string }
  | { state: 'refused'; since: string; step: string; reason: string; isEarlierShown: boolean };

/**
 * Tells what became of a publication in a language, from its receipts alone; never from `_status`.
 *
 * @param receipts of the document, in the order in which they were told: the last one counts
 */
export function stateIn(
  locale: Locale,
  publication: LatestPublication | undefined,
  receipts: KeptReceipt[],
): PublicationState {
  if (!publication?.locales.includes(locale)) return { state: 'not public' };
  const own = receipts.filter((receipt) => receipt.locale === locale);
  const answers = own.filter(({ sequence }) => sequence >= (publication.number ?? Infinity));
  const latest = answers.at(-1);
  if (!latest) return { state: 'waiting', since: publication.at };
  const first = firstOfTheLastRun(answers, latest.state);
  return stateAfter({ ...latest, at: first.at }, publication.at, own);
}

/** @param all the receipts of the language, also those of earlier publications */
function stateAfter(receipt: KeptReceipt, publishedAt: string, all: KeptReceipt[]): PublicationState {
  const { state, at: since, address, step, reason } = receipt;
  switch (state) {
    case 'live':
      return { state, since, seconds: secondsBetween(publishedAt, since), address: address ?? '' };
    case 'gone':
      return { state, since };
    case 'refused': {
      const isEarlierShown = all.findLast((earlier) => earlier.state !== 'refused')?.state === 'live';
      return { state, since, step: step ?? '', reason: reason ?? '', isEarlierShown };
    }
  }
}

/** A publisher that begins anew tells again what has long been so: the first time counts. */
function firstOfTheLastRun(receipts: KeptReceipt[], state: KeptReceipt['state']): KeptReceipt {
  const before = receipts.findLastIndex((receipt) => receipt.state !== state);
  return receipts[before + 1];
}

const secondsBetween = (from: string, to: string) => Math.max(0, Date.parse(to) - Date.parse(from)) / 1000;
