import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { addDays, endOfDay } from '@gjakova/shared/text/dates';
import { nested } from '../database/in-one-transaction';
import { dayAt } from '../fields/day-at';
import type { StoredGlobals, StoredNotice } from '../workflow/stored-kinds';

/** Fills in until when lists show a notice: as many days after it was posted as the rules give for its kind. */
export const fillDisplayUntil: CollectionBeforeChangeHook<StoredNotice> = async ({ data, req }) => {
  const { noticeKind, displayUntil } = data;
  const posted = dayAt(data.postedAt);
  if (displayUntil || !posted || !noticeKind) return data;
  const days = await daysOfDisplay(req, noticeKind);
  if (days !== undefined) data.displayUntil = endOfDay(addDays(posted, days));
  return data;
};

async function daysOfDisplay(req: PayloadRequest, kind: NonNullable<StoredNotice['noticeKind']>) {
  const found = await req.payload.findGlobal({ slug: 'deadline-rules', depth: 0, req: nested(req) });
  const rules = found as StoredGlobals['deadline-rules']; // the fields of DeadlineRules.ts
  return rules.noticeDisplay?.find(({ noticeKind }) => noticeKind === kind)?.days ?? undefined;
}
