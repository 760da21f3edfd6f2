import type { Locale } from '@gjakova/shared/locales';
import type { PublishedNotice } from '@gjakova/shared/schemas/notice';
import type { StoredNotice } from '../workflow/stored-kinds';
import { presentCommon, presentSubject } from './common';
import { presentFile } from './file';
import { presentWithoutSerbian } from './law';
import { optionalReferenceTo, referencesTo } from './references';
import { richTextIn } from './rich-text';
import { asked, dayIn, textIn, textsIn } from './stored';

/**
 * What the public may know of a notice.
 *
 * Fields are named one by one: a field added to the collection stays private until someone adds it here.
 */
export const presentNotice = (notice: StoredNotice, locale: Locale): PublishedNotice => ({
  kind: 'notice',
  ...presentCommon(notice, locale),
  ...presentSubject(notice, locale),
  noticeKind: asked(notice.noticeKind),
  text: richTextIn(notice.text, locale, 'text'),
  reference: presentReferenceNumber(notice.reference, locale),
  postedAt: asked(notice.postedAt),
  displayUntil: asked(notice.displayUntil),
  deadline: notice.deadline?.at ? { at: notice.deadline.at, what: textIn(notice.deadline.what, locale) } : null,
  extensions: (notice.extensions ?? []).map(({ until, on, reason }) => ({
    until: asked(until),
    on: asked(dayIn(on)),
    reason: textIn(reason, locale),
  })),
  cancelled: presentCancellation(notice.cancelled, locale),
  severity: notice.severity ?? 'info',
  places: referencesTo('place', notice.places),
  streets: textsIn(notice.streets, locale),
  documents: (notice.documents ?? []).map(({ title, file }) => ({
    title: textIn(title, locale),
    file: presentFile(file),
  })),
  result: presentResult(notice.result, locale),
  withoutSerbian: presentWithoutSerbian(notice, locale),
});

function presentReferenceNumber(reference: StoredNotice['reference'], locale: Locale): PublishedNotice['reference'] {
  const number = textIn(reference?.number, locale);
  return number === '' ? null : { number, on: dayIn(reference?.on) };
}

function presentCancellation(cancelled: StoredNotice['cancelled'], locale: Locale): PublishedNotice['cancelled'] {
  const on = dayIn(cancelled?.on);
  return on === null ? null : { on, reason: textIn(cancelled?.reason, locale) };
}

function presentResult(result: StoredNotice['result'], locale: Locale): PublishedNotice['result'] {
  const text = textIn(result?.text, locale);
  return text === '' ? null : { text, decision: optionalReferenceTo('decision', result?.decision) };
}
