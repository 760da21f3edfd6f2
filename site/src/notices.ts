import type { Locale } from '@gjakova/shared/locales';
import { addDays } from '@gjakova/shared/text/dates';
import type { Card } from '../content/cards.ts';
import { contentIn } from './content-api.ts';
import { isOpen, noticeState, type NoticeState } from './notice-state.ts';

/** A notice as lists show it, with where it stands at this moment. */
export interface ListedNotice {
  card: Card<'notice'>;
  state: NoticeState;
}

const listed = (cards: readonly Card<'notice'>[], locale: Locale): ListedNotice[] =>
  cards.map((card) => ({ card, state: noticeState(card, contentIn(locale).isPast) }));

/** The notices that close today or within some days, the first to close first. One leaves the list when it closes. */
export function noticesClosingWithin(days: number, locale: Locale): ListedNotice[] {
  const content = contentIn(locale);
  const today = content.today();
  const cards = Array.from({ length: days + 1 }, (_, n) => addDays(today, n)).flatMap((day) =>
    content.cards<'notice'>(`notices-closing/${day}`),
  );
  return listed(cards, locale)
    .filter(({ state }) => isOpen(state))
    .sort(byClosing);
}

/** The notices that lists show at present, whether something can still be handed in or not. */
export function noticesShown(locale: Locale): ListedNotice[] {
  const content = contentIn(locale);
  const month = content.today().slice(0, 7);
  const months = content.children('notices-shown').filter((shown) => shown >= month);
  const cards = months.flatMap((shown) => content.cards<'notice'>(`notices-shown/${shown}`));
  return listed(
    cards.filter(({ displayUntil }) => !content.isPast(displayUntil)),
    locale,
  );
}

/** The notices of a month of the archive, the newest first. */
export const noticesOfGroup = (group: string, locale: Locale): ListedNotice[] =>
  listed(contentIn(locale).cards<'notice'>(group).toReversed(), locale);

/** The newest members of a group of notices. */
export const newestNotices = (group: string, atMost: number, locale: Locale): ListedNotice[] =>
  listed(contentIn(locale).newest<'notice'>(group, atMost), locale);

/** Notices that can still be answered before others, the first of them to close first. */
export const openFirst = (notices: ListedNotice[]): ListedNotice[] => [
  ...notices.filter(({ state }) => isOpen(state)).sort(byClosing),
  ...notices.filter(({ state }) => !isOpen(state)),
];

/** By deadline, the first to close first. */
export const byClosing = (a: ListedNotice, b: ListedNotice): number =>
  inOrder(a.card.closesAt ?? '', b.card.closesAt ?? '');

/** By the day of posting, the newest first. */
export const byPosting = (a: ListedNotice, b: ListedNotice): number => inOrder(b.card.postedAt, a.card.postedAt);

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
