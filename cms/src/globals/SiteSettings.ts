import { lines, tick } from '../fields/builders';
import { asSetting } from './as-setting';

/** What holds for every page of both sites. */
export const SiteSettings = asSetting('site-settings', [
  lines('siteSettings.contact', 1_000),
  tick('siteSettings.demonstration'),
]);
