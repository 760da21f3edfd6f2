import { pathOf } from '@gjakova/shared/addresses';
import { kinds } from '@gjakova/shared/kinds';
import type { Locale } from '@gjakova/shared/locales';
import { hasPages, isPublic, type Document } from '../content/document.ts';
import { localesOf, type Publication, type Refused } from './publications.ts';
import type { Publisher } from './publisher.ts';
import type { NewReceipt, Outcome } from './receipt-store.ts';

const longestReason = 2000;

/** Writes down what the CMS is to be told of a release, in the release's own transaction. */
export function noteReceipts(
  { receipts }: Publisher,
  { number, refused }: { number: number; refused: Refused[] },
  published: Iterable<Publication>,
  at: string,
): void {
  const common = { release: number, at };
  for (const { sequence, document } of published) {
    const { kind, publicId } = document;
    if (!isPublic(document) && !document.gone) receipts.forget(kind, publicId);
    for (const locale of localesOf(document)) {
      receipts.add({ ...common, sequence, kind, publicId, locale, outcome: outcomeOf(document, locale) });
    }
  }
  for (const refusal of refused) receiptsOf(refusal, common).forEach((receipt) => receipts.add(receipt));
}

function outcomeOf(document: Document, locale: Locale): Outcome {
  if (!hasPages(document)) return { state: 'live', ...placeOfGlobals(locale) };
  const { kind, publicId, forms, formerAddresses } = document;
  const { site } = kinds[kind];
  const form = forms[locale];
  if (form) return { state: 'live', site, path: pathOf(kind, locale, form.slug) };
  const former = formerAddresses.findLast((address) => address.locale === locale);
  return { state: 'gone', site, path: former?.path ?? pathOf(kind, locale, publicId) };
}

/** What has no page of its own is seen on a home. */
const placeOfGlobals = (locale: Locale) => ({ site: 'portal' as const, path: `/${locale}/` });

function receiptsOf(
  { step, reason, locales, ...about }: Refused,
  common: { release: number; at: string },
): NewReceipt[] {
  const outcome: Outcome = { state: 'refused', step, reason: reason.slice(0, longestReason) };
  return locales.map((locale) => ({ ...about, ...common, locale, outcome }));
}
