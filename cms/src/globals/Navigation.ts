import { choice, line, references, rows } from '../fields/builders';
import { asSetting } from './as-setting';

const link = [
  choice('navigation.link.site', 'site', { required: true }),
  line('navigation.link.label', { maxLength: 60 }),
  line('navigation.link.address', { maxLength: 2_000 }),
];

/** What leads through the sites. Links have labels of their own, so that a renamed document renders no other page. */
export const Navigation = asSetting('navigation', [
  references('navigation.tasks', 'procedure', 12),
  rows('navigation.header', 'label', link, { maxRows: 8 }),
  rows('navigation.footer', 'label', link, { maxRows: 20 }),
]);
