import type { z } from 'zod';
import type { FeedKind, GlobalKind, Kind } from '../kinds.ts';
import { bodySchema, type PublishedBody } from './body.ts';
import { decisionSchema, type PublishedDecision } from './decision.ts';
import { departmentSchema, type PublishedDepartment } from './department.ts';
import { formSchema, type PublishedForm } from './form.ts';
import {
  deadlineRulesSchema,
  navigationSchema,
  siteSettingsSchema,
  type PublishedDeadlineRules,
  type PublishedNavigation,
  type PublishedSiteSettings,
} from './globals.ts';
import { noticeSchema, type PublishedNotice } from './notice.ts';
import { placeSchema, type PublishedPlace } from './place.ts';
import { procedureSchema, type PublishedProcedure } from './procedure.ts';
import { tariffSchema, type PublishedTariff } from './tariff.ts';
import { topicSchema, type PublishedTopic } from './topic.ts';

/** The public form of each kind of document, in one language. */
export interface Forms {
  department: PublishedDepartment;
  body: PublishedBody;
  decision: PublishedDecision;
  topic: PublishedTopic;
  tariff: PublishedTariff;
  procedure: PublishedProcedure;
  form: PublishedForm;
  place: PublishedPlace;
  notice: PublishedNotice;
}
export type Form<K extends Kind = Kind> = Forms[K];

/** The public form of each global, in one language. */
export interface GlobalForms {
  navigation: PublishedNavigation;
  'site-settings': PublishedSiteSettings;
  'deadline-rules': PublishedDeadlineRules;
}
export type GlobalForm<K extends GlobalKind = GlobalKind> = GlobalForms[K];

type FeedForms = Forms & GlobalForms;
export type FeedForm<K extends FeedKind = FeedKind> = FeedForms[K];

/** One schema for each kind; a kind without one does not compile. Strict: a private field stops the document. */
export const formSchemas: { [K in FeedKind]: z.ZodType<FeedForms[K]> } = {
  department: departmentSchema,
  body: bodySchema,
  decision: decisionSchema,
  topic: topicSchema,
  tariff: tariffSchema,
  procedure: procedureSchema,
  form: formSchema,
  place: placeSchema,
  notice: noticeSchema,
  navigation: navigationSchema,
  'site-settings': siteSettingsSchema,
  'deadline-rules': deadlineRulesSchema,
};
