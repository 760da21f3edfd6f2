import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { addDays, endOfDay } from '@gjakova/shared/text/dates';
import { nested } from '../database/in-one-transaction';
import { dayAt } from '../fields/day-at';
import type { StoredGlobals, StoredNotice } from '../workflow/stored-kinds';

/**
 * Fills in until when lists show a notice: as many days after it was posted as the rules give for its kind, and not
 * before the day is over on which it closes.
 */
export const fillDisplayUntil: CollectionBeforeChangeHook<StoredNotice> = async ({ data, req }) => {
  const until = data.displayUntil || (await untilByRule(req, data));
  const closes = dayAt(closingIn(data));
  const atLeast = closes && endOfDay(closes);
  if (until) data.displayUntil = atLeast && Date.parse(until) < Date.parse(atLeast) ? atLeast : until;
  return data;
};

/** When it closes: by its latest extension. */
const closingIn = ({ deadline, extensions }: Partial<StoredNotice>) => extensions?.at(-1)?.until ?? deadline?.at;

async function untilByRule(req: PayloadRequest, { noticeKind, postedAt }: Partial<StoredNotice>) {
  const posted = dayAt(postedAt);
  if (!posted || !noticeKind) return undefined;
  const days = await daysOfDisplay(req, noticeKind);
  return days === undefined ? undefined : endOfDay(addDays(posted, days));
}

async function daysOfDisplay(req: PayloadRequest, kind: NonNullable<StoredNotice['noticeKind']>) {
  const found = await req.payload.findGlobal({ slug: 'deadline-rules', depth: 0, req: nested(req) });
  const rules = found as StoredGlobals['deadline-rules']; // the fields of DeadlineRules.ts
  return rules.noticeDisplay?.find(({ noticeKind }) => noticeKind === kind)?.days ?? undefined;
}
