import type { Site } from '@gjakova/shared/sites';
import type OfficialHome from '../components/OfficialHome.astro';

/** How a site is made to look like itself. */
export interface LookOfSite {
  /** On `<html>`: chooses accent and header in `styles/`. */
  className: `site-${Site}`;
  /** The colour of a browser's own frame around the page. */
  themeColor: { light: string; dark: string };
  /** What its home shows in `<main>`. */
  Home: typeof OfficialHome;
  /** What its home opens with, from edge to edge; null: the home itself. */
  Hero: typeof OfficialHome | null;
  /** Whether the header of its home stands on the bridge; the portal's bridge is part of its hero. */
  hasBridgeUnderHeader: boolean;
}
