import PortalHero from '../components/PortalHero.astro';
import PortalHome from '../components/PortalHome.astro';
import type { LookOfSite } from './look-of-site.ts';

/** What a citizen needs: solid verdigris, the worked copper of the bazaar. */
export const portal: LookOfSite = {
  className: 'site-portal',
  themeColor: { light: '#00574c', dark: '#043f37' },
  Home: PortalHome,
  Hero: PortalHero,
  hasBridgeUnderHeader: false,
};
