import { languageTags } from '@gjakova/shared/locales';
import { closingOf } from '@gjakova/shared/schemas/notice';
import { hrefOf, type Address } from '../../content/addresses.ts';
import { contentIn, origins } from '../content-api.ts';
import { words } from '../i18n/index.ts';
import { formOf, type ShownNotice } from '../subject.ts';
import { deadlineCalendar } from './deadline-calendar.ts';

/** The deadline of a notice for the reader's calendar: by its latest extension, and cancelled when the notice is. */
export function calendarAt(address: Address): string {
  const { locale, site } = address;
  const notice = formOf('notice', address);
  const content = contentIn(locale);
  const at = closingOf(notice);
  const publishedAt = content.publishedAt(notice);
  if (at === null || publishedAt === null) throw new Error(`"${address.path}" is of a notice without a deadline.`);
  const origin = origins()[site];
  const { municipality, notice: text } = words[locale];
  return deadlineCalendar({
    ...{ at, publishedAt, isCancelled: notice.cancelled !== null },
    language: languageTags[locale],
    publisher: municipality.replaceAll('\u00a0', ' '),
    uid: `notice-${notice.publicId}@${new URL(origin).hostname}`,
    sequence: notice.extensions.length + (notice.cancelled ? 1 : 0),
    title: `${text.deadline}: ${notice.title}`,
    description: descriptionOf(notice),
    location: notice.places.flatMap((place) => content.name(place)?.title ?? []).join(', '),
    url: origin + hrefOf(notice, site, origins()),
  });
}

/** What the deadline is for, and why it has moved or is off. */
const descriptionOf = ({ deadline, extensions, cancelled, summary }: ShownNotice): string =>
  [deadline?.what, cancelled?.reason ?? extensions.at(-1)?.reason, summary].filter((part) => part).join('\n');
