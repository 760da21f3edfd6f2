import { z } from 'zod';
import { commonForm, day, instant, line, referenceTo, richText, subjectForm, textOf } from './common.ts';
import { withoutSerbian } from './decision.ts';
import { titledFile } from './file.ts';

const noticeKinds = [
  'legal-posting',
  'public-auction',
  'vacancy',
  'call-for-applications',
  'public-hearing',
  'service-interruption',
  'road-closure',
  'grant',
  'other',
] as const;

/** The public form of a notice in one language. Open or closed is no part of it: that follows from the clock. */
export const noticeSchema = z.strictObject({
  kind: z.literal('notice'),
  ...commonForm,
  ...subjectForm,
  noticeKind: z.enum(noticeKinds),
  text: richText,
  reference: z.strictObject({ number: line, on: day.nullable() }).nullable(),
  postedAt: instant,
  /** Until when lists show it; the page stays. */
  displayUntil: instant,
  deadline: z.strictObject({ at: instant, what: line }).nullable(),
  /** Later deadlines in place of the first, the latest last. */
  extensions: z.array(z.strictObject({ until: instant, on: day, reason: textOf(500) })),
  /** Called off, and why. */
  cancelled: z.strictObject({ on: day, reason: textOf(500) }).nullable(),
  severity: z.enum(['info', 'warning']),
  places: z.array(referenceTo('place')),
  streets: z.array(line),
  documents: z.array(titledFile),
  result: z.strictObject({ text: textOf(2_000), decision: referenceTo('decision').nullable() }).nullable(),
  withoutSerbian,
});

export type PublishedNotice = z.infer<typeof noticeSchema>;

/** When a notice closes: by its latest extension; null if it has no deadline. */
export const closingOf = ({ deadline, extensions }: Pick<PublishedNotice, 'deadline' | 'extensions'>): string | null =>
  deadline && (extensions.at(-1)?.until ?? deadline.at);
