import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';

/** A deadline as calendars hold it. */
export interface Deadline {
  /** The language of its texts. */
  language: string;
  /** Who publishes it. */
  publisher: string;
  /** Names it for ever, so that a later version takes the place of an earlier one. */
  uid: string;
  /** Grows with every extension, and when it is called off. */
  sequence: number;
  isCancelled: boolean;
  /** Instants: when it is, and when this was published. */
  at: string;
  publishedAt: string;
  title: string;
  description: string;
  /** Where it is, in one line; empty where it is nowhere. */
  location: string;
  /** The address of the notice. */
  url: string;
}

/**
 * A deadline as a calendar file (RFC 5545): an event that takes no time, at its instant in UTC, so that no rules of a
 * time zone are needed. The same deadline gives the same bytes.
 */
export function deadlineCalendar(deadline: Deadline): string {
  const { language, publisher, uid, sequence, isCancelled, at, publishedAt } = deadline;
  const calendar = ical({
    prodId: { company: publisher, product: 'portal', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    id: uid,
    sequence,
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    start: new Date(at),
    stamp: new Date(publishedAt),
    lastModified: new Date(publishedAt),
    summary: deadline.title,
    description: deadline.description,
    location: deadline.location || null,
    url: deadline.url,
  });
  return `${calendar.toString()}\r\n`;
}
