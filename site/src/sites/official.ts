import OfficialHome from '../components/OfficialHome.astro';
import type { LookOfSite } from './look-of-site.ts';

/** The institution's website: a gazette on stone, in madder. */
export const official: LookOfSite = {
  className: 'site-official',
  themeColor: { light: '#e3e0d7', dark: '#302c27' },
  Home: OfficialHome,
  Hero: null,
  hasBridgeUnderHeader: true,
};
