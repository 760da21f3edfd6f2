import type { StoredNotice } from '../workflow/stored-kinds';
import type { Checked, Fault } from './contradictions';

/** A notice is posted, then closes, then is extended to a later day, then leaves the lists: in this order. */
export function checkNotice({ document }: Checked<StoredNotice>): Fault[] {
  const { postedAt, displayUntil, deadline, extensions } = document;
  const faults: Fault[] = [];
  if (isBefore(deadline?.at, postedAt)) faults.push({ path: 'deadline.at', say: ({ beforePosting }) => beforePosting });
  if (isBefore(displayUntil, postedAt))
    faults.push({ path: 'displayUntil', say: ({ beforePosting }) => beforePosting });
  const ends = [deadline?.at, ...(extensions ?? []).map(({ until }) => until)];
  ends.forEach((end, n) => {
    if (n > 0 && end && !isBefore(ends[n - 1] ?? '', end)) {
      faults.push({ path: `extensions.${n - 1}.until`, say: ({ notLater }) => notLater });
    }
  });
  return faults;
}

/** Whether one instant is before another; nothing is said while one of them is unknown. */
const isBefore = (instant: string | null | undefined, other: string | null | undefined): boolean =>
  Boolean(instant && other && Date.parse(instant) < Date.parse(other));
