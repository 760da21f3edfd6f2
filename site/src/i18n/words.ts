import type { PublishedForm } from '@gjakova/shared/schemas/form';
import type { PublishedNotice } from '@gjakova/shared/schemas/notice';
import type { PublishedPlace } from '@gjakova/shared/schemas/place';
import type { PublishedProcedure } from '@gjakova/shared/schemas/procedure';
import type { Group } from '@gjakova/shared/schemas/feed';
import type { Site } from '@gjakova/shared/sites';
import type { sq } from './sq.ts';

/** What every language says. */
export type Words = typeof sq;

export type WordsBySite<T = string> = Record<Site, T>;
export type GoneReason = NonNullable<Group['gone']>['reason'];

export type ProcedureKind = NonNullable<PublishedProcedure['procedureKind']>;
export type ProcedureStatus = Exclude<PublishedProcedure['status'], 'active'>;
export type DocumentForm = PublishedProcedure['documents'][number]['form'];
export type PaymentMethod = NonNullable<PublishedProcedure['fees'][number]['method']>;
export type Silence = NonNullable<PublishedProcedure['silenceMeans']>;
export type OutcomeForm = NonNullable<NonNullable<PublishedProcedure['outcome']>['form']>;
/** What the time that a document holds is counted in. */
export type Period = NonNullable<NonNullable<PublishedProcedure['outcome']>['validFor']>['unit'];
export type Channel = PublishedProcedure['channels'][number];
export type NoticeKind = PublishedNotice['noticeKind'];
export type Need = PublishedForm['needs'][number];
export type AccessFeature = Exclude<keyof PublishedPlace['access'], 'note'>;
