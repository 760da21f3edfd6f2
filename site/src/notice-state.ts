/**
 * Where a notice stands. Only the clock says whether it is closed, so that it closes without an edit.
 *
 * `posted` and `archived` are notices without a deadline: shown in lists, and no longer.
 */
export type NoticeState = 'open' | 'extended' | 'closed' | 'cancelled' | 'posted' | 'archived';

/** What is needed to tell; a card of a notice has it. */
export interface NoticeFacts {
  /** The latest deadline, null where there is none. */
  closesAt: string | null;
  displayUntil: string;
  isCancelled: boolean;
  isExtended: boolean;
}

export function noticeState(notice: NoticeFacts, isPast: (instant: string) => boolean): NoticeState {
  if (notice.isCancelled) return 'cancelled';
  if (notice.closesAt === null) return isPast(notice.displayUntil) ? 'archived' : 'posted';
  if (isPast(notice.closesAt)) return 'closed';
  return notice.isExtended ? 'extended' : 'open';
}

/** Whether something can still be handed in. */
export const isOpen = (state: NoticeState): boolean => state === 'open' || state === 'extended';
