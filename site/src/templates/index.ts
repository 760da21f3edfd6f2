import type { Template } from '../../content/addresses.ts';
import Department from './Department.astro';
import Front from './Front.astro';
import Home from './Home.astro';
import MissingLanguage from './MissingLanguage.astro';
import Moved from './Moved.astro';
import NotFound from './NotFound.astro';
import Procedure from './Procedure.astro';
import Section from './Section.astro';
import Tombstone from './Tombstone.astro';

/** One template for each page there can be; an address without one does not compile. */
export const templates: Record<Template, typeof Front> = {
  department: Department,
  procedure: Procedure,
  front: Front,
  home: Home,
  section: Section,
  'missing-language': MissingLanguage,
  moved: Moved,
  tombstone: Tombstone,
  'not-found': NotFound,
};
