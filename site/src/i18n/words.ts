import type { Group } from '@gjakova/shared/schemas/feed';
import type { Site } from '@gjakova/shared/sites';
import type { sq } from './sq.ts';

/** What every language says. */
export type Words = typeof sq;

export type WordsBySite<T = string> = Record<Site, T>;
export type GoneReason = NonNullable<Group['gone']>['reason'];
