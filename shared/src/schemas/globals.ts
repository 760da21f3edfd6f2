import { z } from 'zod';
import { sites } from '../sites.ts';
import { day, localeSchema, referenceTo, textOf } from './common.ts';

const globalForm = { publicId: z.string().min(1), locale: localeSchema };

/** A link with a label of its own, so that renaming a document renders no other page. */
const navigationLink = z.strictObject({
  site: z.enum(sites),
  label: textOf(60).min(1),
  /** A path on that site in this language, or a whole address. */
  address: z.string().regex(/^(\/[^/\s]\S*|\/|https?:\/\/\S+)$/),
});

/** What leads through the sites, in one language. Empty lists: the sections, as the sites themselves name them. */
export const navigationSchema = z.strictObject({
  kind: z.literal('navigation'),
  ...globalForm,
  /** What people come for most, for the portal's home. */
  tasks: z.array(referenceTo('procedure')).max(12),
  header: z.array(navigationLink).max(8),
  footer: z.array(navigationLink).max(20),
});

export const siteSettingsSchema = z.strictObject({
  kind: z.literal('site-settings'),
  ...globalForm,
  /** The sites are a demonstration: every page says so and asks search engines to stay away. */
  demonstration: z.boolean(),
  /** How to reach the municipality, in lines; empty while unknown. */
  contact: textOf(1_000),
});

/** Which days count. What a law sets is content, not code. */
export const deadlineRulesSchema = z.strictObject({
  kind: z.literal('deadline-rules'),
  ...globalForm,
  /** Until which day the holidays are known; null: not at all. Beyond it pages give days and no date. */
  knownUntil: day.nullable(),
  holidays: z.array(day),
  /** Whether a term that would end on a day off ends on the next working day. */
  endsOnWorkingDay: z.boolean(),
  /** The calendar is made up, and pages say so beside a date. */
  demonstration: z.boolean(),
});

export type PublishedNavigation = z.infer<typeof navigationSchema>;
export type PublishedSiteSettings = z.infer<typeof siteSettingsSchema>;
export type PublishedDeadlineRules = z.infer<typeof deadlineRulesSchema>;
