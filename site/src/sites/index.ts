import type { Site } from '@gjakova/shared/sites';
import { official } from './official.ts';
import { portal } from './portal.ts';
import type { LookOfSite } from './look-of-site.ts';

/** All that differs between the sites but words, which are in `i18n/`. Components ask here, never which site it is. */
export const looks: Record<Site, LookOfSite> = { official, portal };
